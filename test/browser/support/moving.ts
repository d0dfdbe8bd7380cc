import type { Page } from 'playwright-core';

/** Where nothing of any screen is in sight. */
const NOWHERE = { path: '/khong-co-trang', heading: 'Không có trang này' };

/**
 * Goes to an address as a link of the screens does: the page stays loaded. By way of an empty page, so that whatever is then in sight is
 * of the new screen. A page that shows nothing of the server yet is loaded.
 */
export async function goWithin(page: Page, url: string): Promise<void> {
  const nowhere = new URL(NOWHERE.path, url).href;
  if (new URL(page.url()).origin !== new URL(url).origin || url === nowhere) return void (await page.goto(url));
  const empty = page.getByRole('heading', { name: NOWHERE.heading });
  await follow(page, nowhere);
  await empty.waitFor();
  await follow(page, url);
  await empty.waitFor({ state: 'detached' });
}

/** The router reads where it is when the browser tells that its history moved. */
async function follow(page: Page, url: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(url)}); dispatchEvent(new PopStateEvent('popstate'))`);
}
