import type { Page, Request } from 'playwright-core';

/** What a view asked of the API. */
export interface Traffic {
  readonly requests: number;
  readonly kilobytes: number;
}

/** Counts what the page asks of the API while `work` is done and until it has been quiet for a moment; the stream of news, which never ends, is left out. */
export async function countTraffic<Result>(page: Page, work: () => Promise<Result>): Promise<{ readonly result: Result; readonly traffic: Traffic }> {
  const asked: Request[] = [];
  const note = (request: Request): void => void (isOfApi(request) && asked.push(request));
  page.on('request', note);
  const result = await work();
  await page.waitForLoadState('networkidle', { timeout: QUIET_MS }).catch(() => undefined);
  page.off('request', note);
  const bytes = await Promise.all(asked.map(bytesOf));
  const kilobytes = Number((bytes.reduce((sum, each) => sum + each, 0) / 1024).toFixed(1));
  return { result, traffic: { requests: asked.length, kilobytes } };
}

const QUIET_MS = 2_000;

function isOfApi(request: Request): boolean {
  const { pathname } = new URL(request.url());
  return pathname.startsWith('/api/') && pathname !== '/api/events';
}

/** Zero for one that was given up. */
async function bytesOf(request: Request): Promise<number> {
  if (request.timing().responseEnd < 0) return 0;
  return request.sizes().then(({ responseBodySize }) => responseBodySize, () => 0);
}
