import { lstatSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { RunAs } from './guarded-process';

/** PostgreSQL refuses to run as root; 65534 is "nobody", which exists where `useradd` may not. */
const NOBODY: RunAs = { uid: 65534, gid: 65534 };

/** The user PostgreSQL must run as, or null when our own will do. */
export function userForPostgres(ownUid: number | undefined = process.getuid?.()): RunAs | null {
  return ownUid === 0 ? NOBODY : null;
}

/** Whether another user may walk down to this folder: every folder on the way lets strangers pass (root's 0700 home does not). */
export function isReachableByOthers(folder: string): boolean {
  let current = resolve(folder);
  for (;;) {
    const found = statSync(current, { throwIfNoEntry: false });
    if (found !== undefined && (found.mode & 0o001) === 0) return false;
    const above = dirname(current);
    if (above === current) return true;
    current = above;
  }
}

/** Whether a folder in a place where everybody may write is really ours and no link laid there by somebody else. */
export function isOwnFolder(folder: string, owners: readonly number[]): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && owners.includes(found.uid);
}
