import { copyFile, mkdir, readdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../signing/exclusive-file';

/** Where a store writes what is not whole yet. */
const UNFINISHED = 'incoming';

/**
 * Copies what the target does not have yet and returns how many files that were. A file that is there stays: documents are named by the
 * hash of their bytes.
 */
export async function copyNewFiles(from: string, to: string): Promise<number> {
  let copied = 0;
  for (const entry of await entriesOf(from)) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!entry.isDirectory()) copied += await copyNewFile(source, target);
    else if (entry.name !== UNFINISHED) copied += await copyNewFiles(source, target);
  }
  return copied;
}

/** Whole or not at all. Answers 1 when it was copied, 0 when it was there already or there is nothing to copy. */
export async function copyNewFile(from: string, to: string): Promise<0 | 1> {
  if ((await exists(to)) || !(await exists(from))) return 0;
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await copyFile(from, `${to}.part`);
  await rename(`${to}.part`, to);
  return 1;
}

async function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
}

async function exists(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  return found !== undefined;
}
