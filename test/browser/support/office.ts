import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { closeWindows, sharedBrowser } from './browser';
import { enter, openDesk } from './entering';
import { createFixtureServer } from './fixture-server';
import { newPage, type Look } from './pages';

export interface BrowserOffice {
  readonly fixture: ReturnType<typeof createFixtureServer>;
  readonly url: string;
  readonly browser: Browser;
  /** Somebody's window, signed in, with nothing opened yet. */
  enter(name: string, look: Look): Promise<{ readonly page: Page; readonly broken: string[] }>;
  /** The same with their desk opened. */
  open(name: string, look: Look): Promise<{ readonly page: Page; readonly broken: string[] }>;
  close(): Promise<void>;
}

export async function openOffice(): Promise<BrowserOffice> {
  const fixture = createFixtureServer();
  await new Promise<void>((resolve) => fixture.server.listen(0, '127.0.0.1', resolve));
  const browser = await sharedBrowser();
  const url = `http://127.0.0.1:${portOf(fixture.server.address())}`;
  return {
    fixture,
    url,
    browser,
    async enter(name, look) {
      const opened = await newPage(browser, look);
      await enter(opened.page, url, name);
      return opened;
    },
    async open(name, look) {
      const opened = await newPage(browser, look);
      await openDesk(opened.page, url, name);
      return opened;
    },
    async close() {
      await closeWindows(browser);
      fixture.server.closeAllConnections();
      await new Promise((resolve) => fixture.server.close(resolve));
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
