import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Not kept in the project: made anew by each run, to be looked at by people. */
const FOLDER = join(__dirname, '..', 'pictures');

/** Keeps a picture of what is seen at an address, for the eye. @param look e.g. "phone, dark" */
export async function keepPicture(page: Page, look: string, address: string): Promise<void> {
  const folder = join(FOLDER, look.replace(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${address.slice(1).replace(/\W+/g, '-') || 'trang-dau'}.jpg`);
  // For the eye a JPEG is as good, at half of what writing a PNG costs.
  await page.screenshot({ path, type: 'jpeg', quality: 90, animations: 'disabled', caret: 'initial' });
}
