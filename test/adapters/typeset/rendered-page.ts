import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A page as a scanner would see it: red, green, blue and cover of each point, row by row; and what a reader hears of its figures. */
export interface RenderedPage {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly alts: readonly string[];
}

/** Draws one page (counted from 1) of a PDF, `scale` points to a point of the page. */
export function renderedPage(pdf: Uint8Array, number: number, scale = 3): Promise<RenderedPage> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'rendered-page-worker.mjs'), { workerData: { bytes: Uint8Array.from(pdf), number, scale } });
    worker.once('message', (page: RenderedPage) => {
      resolve(page);
      void worker.terminate();
    });
    worker.once('error', reject);
  });
}
