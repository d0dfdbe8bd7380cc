import { randomUUID } from 'node:crypto';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';

/**
 * Writes a file that nobody else has written, whole or not at all, and returns what stands there afterwards: of two processes
 * that start together one wins, and both go on with the same content.
 */
export async function writeOnce(path: string, content: string): Promise<string> {
  const draft = `${path}.${randomUUID()}.tmp`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, path);
    return content;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return await readFile(path, 'utf8');
    throw error;
  } finally {
    await unlink(draft);
  }
}

/** Writes a file in the place of what was there: a reader sees the old one or the new one, never half of it. */
export async function writeAnew(path: string, content: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, path);
}

/** The content of a file, or nothing when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
