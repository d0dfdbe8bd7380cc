import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { createFixtureServer } from './fixture-server';
import { newPage, type Look } from './pages';

export interface BrowserOffice {
  readonly fixture: ReturnType<typeof createFixtureServer>;
  readonly url: string;
  readonly browser: Browser;
  /** Signed in by the list of demo accounts, as a person would be. */
  open(login: string, look: Look): Promise<{ readonly page: Page; readonly broken: string[] }>;
  close(): Promise<void>;
}

export async function openOffice(): Promise<BrowserOffice> {
  const fixture = createFixtureServer();
  await new Promise<void>((resolve) => fixture.server.listen(0, '127.0.0.1', resolve));
  const browser = await openBrowser();
  const url = `http://127.0.0.1:${portOf(fixture.server.address())}`;
  return {
    fixture,
    url,
    browser,
    async open(login, look) {
      const opened = await newPage(browser, look);
      await opened.page.goto(`${url}/dang-nhap`);
      await opened.page.getByRole('button', { name: login }).click();
      await opened.page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
      return opened;
    },
    async close() {
      await browser.close();
      fixture.server.closeAllConnections();
      await new Promise((resolve) => fixture.server.close(resolve));
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
