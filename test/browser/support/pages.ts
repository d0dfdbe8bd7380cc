import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface Look {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Keeps screens and papers for when there is no network, as a browser does. Else what a page asks for is seen by the test alone. */
  readonly offline?: boolean;
}

/** A page of its own, with its own cookies. What breaks in it breaks the test. */
export async function newPage(
  browser: Browser,
  { viewport, colorScheme = 'light', offline = false }: Look,
): Promise<{ readonly page: Page; readonly broken: string[] }> {
  const context = await browser.newContext({ viewport, colorScheme, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', serviceWorkers: offline ? 'allow' : 'block' });
  const page = await context.newPage();
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) broken.push(message.text());
  });
  return { page, broken };
}

/** What a change of colours can break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds against the standards we hold, or against some rules of theirs alone, as "rule: element". */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // A colour that is still fading over is not one anybody has to read by.
  await page.evaluate(`Promise.all(document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished.catch(() => undefined)))`);
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(AXE);
  const found = await page.evaluate<Array<{ readonly id: string; readonly html: string }>>(`
    axe.run(document, { runOnly: ${JSON.stringify(rules ?? STANDARDS)}, resultTypes: ['violations'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, html: nodes[0].html.slice(0, 160) })))`);
  return found.map(({ id, html }) => `${id}: ${html}`);
}

/** Whether the page can be pushed sideways, which a phone must never allow. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
}
