import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Not kept in the project: made anew by each run, to be looked at by people. */
const FOLDER = join(__dirname, '..', 'pictures');

/** Keeps a picture of what is seen at an address, for the eye. @param look e.g. "phone, dark" */
export async function keepPicture(page: Page, look: string, address: string): Promise<void> {
  const folder = join(FOLDER, look.replace(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${address.slice(1).replace(/\W+/g, '-') || 'trang-dau'}.png`), animations: 'disabled' });
}
