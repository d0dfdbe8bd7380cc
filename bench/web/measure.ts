import type { Browser, BrowserContext } from 'playwright-core';
import type { OfficeClient } from '../../cli/demo/office-client';
import type { Say } from '../../embedded/say';
import type { Filled } from './fill';
import { measureFloor, type Floor } from './floor';
import { walkOnce, type Walk } from './walk';
import { weighFirstPage, type Weight } from './weight';

export interface WebMeasured {
  readonly walks: readonly Walk[];
  readonly floors: readonly Floor[];
  readonly weight: Weight;
}

interface Measuring {
  readonly browser: Browser;
  readonly url: string;
  readonly office: OfficeClient;
  readonly say: Say;
}

const LEADER = 'Lương Thế Khoa';
const WIDE = { width: 1440, height: 900 };

/** The leader's way through one report after the other; the first time shows the browser the way and does not count. */
export async function measureScreens({ browser, url, office, say }: Measuring, { reports }: Filled): Promise<WebMeasured> {
  const weight = await withContext(browser, (context) => weighFirstPage(context, url));
  const leader = await office.signIn(LEADER);
  const { walks, floors } = await withContext(browser, async (context) => {
    await signIn(context, url);
    const walks: Walk[] = [];
    const floors: Floor[] = [];
    for (const [turn, documentId] of reports.slice(0, -1).entries()) {
      // no two runs search for the same, so that no answer is kept from the one before
      const searched = `tiep cong dan dinh ky cua lanh dao uy ban nhan dan phuong, dot ${turn + 1}`;
      floors.push(await measureFloor(leader, documentId, searched));
      walks.push(await walkOnce(context, url, documentId, searched));
      say(`  lần ${turn}/${reports.length - 2}${turn === 0 ? ' (làm nóng)' : ''}`);
    }
    return { walks: walks.slice(1), floors: floors.slice(1) };
  });
  return { walks, floors, weight };
}

async function withContext<Result>(browser: Browser, work: (context: BrowserContext) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: WIDE, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', serviceWorkers: 'block' });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

async function signIn(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}/dang-nhap`);
  await page.locator('.demo-accounts button', { hasText: LEADER }).click();
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  await page.close();
}
