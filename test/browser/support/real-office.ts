import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createPdfWork } from '../../../adapters/pdf/pdf-work';
import { openApiOffice, type ApiOffice } from '../../api/support/api-office';
import { doEffects } from '../../api/support/real-effects';
import { standInForEffects } from '../../api/support/stand-in-effects';
import { closeWindows, sharedBrowser } from './browser';
import { enter, openDesk } from './entering';
import { newPage, WIDE, type Look } from './pages';

/** The screens over a real record: what is clicked is done. */
export interface RealOffice {
  readonly office: ApiOffice;
  readonly browser: Browser;
  /** A person's own window, signed in, with nothing opened yet. */
  enter(name: string, look?: Look): Promise<Page>;
  /** The same with their desk opened. */
  as(name: string, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

interface Differently {
  /** Pages are set, signed and verified in earnest, where that is the point; else their bytes are made up. */
  readonly realPages?: true;
}

export async function openRealOffice({ realPages }: Differently = {}): Promise<RealOffice> {
  const work = createPdfWork();
  const office: ApiOffice = await openApiOffice({ webFolder: join(__dirname, '../../../web/dist'), effectPatienceMs: 5_000 }, {
    ...(realPages && { verifyFile: (file) => work.verifyAlone(file, { authorityPem: office.parts.authorityPem }) }),
  });
  const stop = (realPages ? doEffects : standInForEffects)(office);
  const browser = await sharedBrowser();
  return {
    office, browser,
    async enter(name, look = { viewport: WIDE }) {
      const { page } = await newPage(browser, look);
      await enter(page, office.url, name);
      return page;
    },
    async as(name, look = { viewport: WIDE }) {
      const { page } = await newPage(browser, look);
      await openDesk(page, office.url, name);
      return page;
    },
    async close() {
      await closeWindows(browser);
      await stop();
      await office.stop();
    },
  };
}
