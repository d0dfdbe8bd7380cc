import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../bench/web/browser';

declare global {
  /** Kept where the next file finds it: what lies in `test/` is loaded anew for each. */
  var browserOfThisWorker: Promise<Browser> | undefined;
}

/** The browser of this worker of jest, begun by the first file that asks for one; it ends with the worker. */
export async function sharedBrowser(): Promise<Browser> {
  const begun = await globalThis.browserOfThisWorker?.catch(() => undefined);
  if (begun?.isConnected()) return begun;
  return (globalThis.browserOfThisWorker = openBrowser());
}

/** Closes every window a file left open, so that the next one finds none. */
export async function closeWindows(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
