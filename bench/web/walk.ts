import type { BrowserContext, Page } from 'playwright-core';
import { markWhenSeen, MS_OF_MARK, msOfAnswer, msUntilSeen, seen } from './in-page';
import { countTraffic, type Traffic } from './traffic';

/** What one way through the leader's screens came to, in milliseconds; requests and bytes do not depend on how busy the machine is. */
export interface Walk {
  readonly firstRows: number;
  readonly decision: number;
  readonly text: number;
  readonly firstPage: number;
  readonly nextAfterAct: number;
  /** The act's own answer, as the browser saw it. */
  readonly actAnswer: number;
  readonly search: number;
  readonly traffic: Readonly<Record<'firstRows' | 'open' | 'nextAfterAct' | 'search', Traffic>>;
  readonly pages: number;
}

const PAPER = '.document-pane .paper-page canvas';

/** Opens the queue anew, opens a report from it, approves it and lands on the next, then searches. */
export async function walkOnce(context: BrowserContext, url: string, documentId: string, searched: string): Promise<Walk> {
  const page = await context.newPage();
  try {
    const queue = await countTraffic(page, () => openQueue(page, url));
    const open = await countTraffic(page, () => openReport(page, documentId));
    const pages = await page.locator('.document-pane .paper-page').count();
    const next = await countTraffic(page, () => approve(page, documentId));
    const search = await countTraffic(page, () => searchFor(page, url, searched));
    const [decision = Number.NaN, text = Number.NaN, firstPage = Number.NaN] = open.result;
    return {
      firstRows: queue.result, decision, text, firstPage, ...next.result, search: search.result, pages,
      traffic: { firstRows: queue.traffic, open: open.traffic, nextAfterAct: next.traffic, search: search.traffic },
    };
  } finally {
    await page.close();
  }
}

async function openQueue(page: Page, url: string): Promise<number> {
  await page.addInitScript(markWhenSeen(seen('a.row')));
  await page.goto(`${url}/viec-cua-toi`);
  return page.evaluate<number>(MS_OF_MARK);
}

function openReport(page: Page, documentId: string): Promise<readonly number[]> {
  const row = `a.row[href*="${documentId}"]`;
  return page.evaluate<readonly number[]>(
    msUntilSeen(row, [seen('#decision-title'), seen('.document-pane .reading p, .document-pane .textLayer span'), seen(PAPER)]),
  );
}

async function approve(page: Page, documentId: string): Promise<Pick<Walk, 'nextAfterAct' | 'actAnswer'>> {
  const isOther = `!location.pathname.endsWith(${JSON.stringify(documentId)})`;
  const [nextAfterAct = Number.NaN] = await page.evaluate<readonly number[]>(
    msUntilSeen('[data-primary]', [`${isOther} && ${seen('.document-pane #decision-title')}`]),
  );
  return { nextAfterAct, actAnswer: await page.evaluate<number>(msOfAnswer('/acts/approve')) };
}

async function searchFor(page: Page, url: string, searched: string): Promise<number> {
  await page.goto(`${url}/tim-kiem`);
  await page.locator('.search-form input').fill(searched);
  const [ms = Number.NaN] = await page.evaluate<readonly number[]>(msUntilSeen('.search-form .primary', [seen('.document-lines .document-line')]));
  return ms;
}
