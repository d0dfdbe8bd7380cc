import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';

/** What the browser fetches before the first screen stands, in KiB: scripts as gzip makes them, and as they came over the line. */
export interface Weight {
  readonly scriptsGzip: number;
  readonly scriptsSent: number;
  readonly scripts: number;
}

/** Of the sign-in page, the first that anybody opens, in a browser that has kept nothing. */
export async function weighFirstPage(context: BrowserContext, url: string): Promise<Weight> {
  const page = await context.newPage();
  const scripts: { readonly gzip: number; readonly sent: number }[] = [];
  const weighing: Promise<unknown>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const weigh = async (): Promise<void> => {
      const gzip = gzipSync(await response.body()).byteLength;
      scripts.push({ gzip, sent: (await response.request().sizes()).responseBodySize });
    };
    weighing.push(weigh());
  });
  await page.goto(`${url}/dang-nhap`, { waitUntil: 'networkidle' });
  await Promise.all(weighing);
  await page.close();
  return { scriptsGzip: kib(scripts, 'gzip'), scriptsSent: kib(scripts, 'sent'), scripts: scripts.length };
}

function kib(scripts: readonly Readonly<Record<'gzip' | 'sent', number>>[], which: 'gzip' | 'sent'): number {
  return Number((scripts.reduce((sum, script) => sum + script[which], 0) / 1024).toFixed(1));
}
