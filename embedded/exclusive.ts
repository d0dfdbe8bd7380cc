import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLineOf } from './running-process';

/**
 * Does `work` while no other process does it under the same lock folder. A lock whose holder is gone is taken over. `onWait` is called
 * once, with the holder's process id, when somebody else has it.
 */
export async function doExclusively<T>(lockFolder: string, onWait: (pid: number | null) => void, work: () => Promise<T>): Promise<T> {
  let waiting = false;
  while (!(await take(lockFolder))) {
    const holder = await holderOf(lockFolder);
    if (holder === 'gone') {
      await rm(lockFolder, { recursive: true, force: true });
      continue;
    }
    if (!waiting) onWait(holder);
    waiting = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await work();
  } finally {
    await rm(lockFolder, { recursive: true, force: true });
  }
}

async function take(lockFolder: string): Promise<boolean> {
  await mkdir(join(lockFolder, '..'), { recursive: true });
  try {
    await mkdir(lockFolder);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  await writeFile(join(lockFolder, 'pid'), String(process.pid));
  return true;
}

/** The holder's pid, null while it has not written it yet, or 'gone'. */
async function holderOf(lockFolder: string): Promise<number | null | 'gone'> {
  const written = await readFile(join(lockFolder, 'pid'), 'utf8').catch(() => '');
  const pid = Number(written);
  if (pid > 0) return commandLineOf(pid) === null ? 'gone' : pid;
  const found = await stat(lockFolder).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > 5_000 ? 'gone' : null;
}
