import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { doExclusively } from '../../embedded/exclusive';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium of the machine if there is one, else the one that came with npm. */
export async function openBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ['--no-sandbox'] });
  const { default: packed } = await import('@sparticuz/chromium');
  // It unpacks itself into the folder for temporary files; two at once would find it half written.
  const executablePath = await doExclusively(join(tmpdir(), 'trinh-chromium.lock'), () => undefined, () => packed.executablePath());
  // The package's own flags run everything in one process, which ends with the first page closed.
  const options = { executablePath, args: ['--no-sandbox', '--disable-gpu', '--headless=shell', '--hide-scrollbars'] };
  // On a full machine it now and then dies as it starts; a second one has never been seen to.
  return chromium.launch(options).catch(() => chromium.launch(options));
}
