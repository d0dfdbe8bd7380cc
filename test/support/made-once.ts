import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { doExclusively } from '../../embedded/exclusive';
import { testSharedFolder } from './database';

/**
 * A folder that the first test file to ask for it fills, and every other one of this run finds filled. `fill` is given an absent path.
 * What a killed process left half made is made anew.
 */
export async function madeOnce(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(testSharedFolder(), name);
  if (existsSync(folder)) return folder;
  await doExclusively(`${folder}.lock`, () => undefined, async () => {
    if (existsSync(folder)) return;
    const unfinished = `${folder}.new`;
    await rm(unfinished, { recursive: true, force: true });
    await fill(unfinished);
    await rename(unfinished, folder);
  });
  return folder;
}
