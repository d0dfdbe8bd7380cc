import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from '../../activities/ports';
import { FileDamaged, FileMissing } from './file-errors';

/**
 * Files in a folder, each named by the SHA-256 of its bytes. A file is there whole or not at all, on the disk before `put` returns;
 * `get` compares every byte with the name and throws `FileMissing` or `FileDamaged`.
 */
export function createFolderStore(folder: string): FileStore {
  return {
    async put(bytes) {
      const sha256 = hashOf(bytes);
      const path = pathOf(folder, sha256);
      if (!(await isWhole(path, sha256))) await write(folder, path, bytes);
      return { sha256, bytes: bytes.byteLength };
    },
    async get(sha256) {
      const bytes = await readFile(pathOf(folder, sha256)).catch((error: unknown) => {
        throw isAbsent(error) ? new FileMissing(sha256) : error;
      });
      if (hashOf(bytes) !== sha256) throw new FileDamaged(sha256);
      return bytes;
    },
    async has(sha256) {
      return (await stat(pathOf(folder, sha256)).catch(absentAsUndefined)) !== undefined;
    },
  };
}

async function write(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const incoming = join(folder, 'incoming');
  await Promise.all([mkdir(incoming, { recursive: true }), mkdir(dirname(path), { recursive: true })]);
  const temporary = join(incoming, randomUUID());
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** The new name itself has to reach the disk, not only the bytes. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A damaged file is written anew by whoever has the right bytes. */
async function isWhole(path: string, sha256: string): Promise<boolean> {
  const bytes = await readFile(path).catch(absentAsUndefined);
  return bytes !== undefined && hashOf(bytes) === sha256;
}

function pathOf(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('a file is named by 64 lower-case hex digits');
  return join(folder, sha256.slice(0, 2), sha256);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function absentAsUndefined(error: unknown): undefined {
  if (!isAbsent(error)) throw error;
}

function isAbsent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
