import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DraftFileRefusalCode } from '../draft-file';
import { keepThread } from '../kept-thread';
import type { PdfPage } from './lines';

export type PagesOutcome =
  | { readonly kind: 'pages'; readonly pages: readonly PdfPage[] }
  | { readonly kind: 'refused'; readonly code: DraftFileRefusalCode };

/** What the thread sends for each file, in this order: it is ready; each page; that was all. Or why it stops. */
type PageMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'page'; readonly page: PdfPage }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused'; readonly code: DraftFileRefusalCode };

/** Longer than any paper an office approves; a limit on work, not on form. */
const MOST_PAGES = 500;
/** A page that takes longer is made to take long: a page of an office takes some 10 ms, many times that on a machine at its limit. */
const LONGEST_PAGE_MS = 20_000;
const LONGEST_READING_MS = 60_000;
const LONGEST_START_MS = 30_000;
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 };

const thread = keepThread(() => new Worker(findWorkerFile(), { resourceLimits: MEMORY, stderr: true }));

/** Reads the pages of a PDF in a thread that is ended when a page takes too long, or all of them too much memory. */
export function readPdfPages(bytes: Uint8Array): Promise<PagesOutcome> {
  const worker = thread.take();
  return new Promise((resolve) => {
    const pages: PdfPage[] = [];
    const end = (outcome: PagesOutcome, after: (worker: Worker) => void): void => {
      clearTimeout(step);
      clearTimeout(whole);
      worker.off('message', hear).off('error', lose).off('exit', lose);
      after(worker);
      resolve(outcome);
    };
    const hear = (message: PageMessage): void => {
      clearTimeout(step);
      if (message.kind === 'refused') return end(message, thread.giveBack);
      if (message.kind === 'end') return end({ kind: 'pages', pages }, thread.giveBack);
      if (message.kind === 'page') pages.push(message.page);
      step = setTimeout(giveUp, LONGEST_PAGE_MS);
      return undefined;
    };
    const giveUp = (): void => end({ kind: 'refused', code: 'too-slow' }, stop);
    const lose = (reason: unknown): void => end({ kind: 'refused', code: reason instanceof Error ? 'unsafe' : 'damaged' }, stop);
    const whole = setTimeout(giveUp, LONGEST_READING_MS);
    let step = setTimeout(giveUp, LONGEST_START_MS);
    worker.on('message', hear).on('error', lose).on('exit', lose);
    worker.postMessage({ bytes: Uint8Array.from(bytes), mostPages: MOST_PAGES });
  });
}

function stop(worker: Worker): void {
  void worker.terminate();
}

/** The thread's file is not compiled, so it is run from the source tree also when this runs from `dist/`. */
function findWorkerFile(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'adapters', 'drafts', 'pdf', 'page-items-worker.mjs');
    if (existsSync(file)) return file;
  }
  throw new Error('adapters/drafts/pdf/page-items-worker.mjs is missing from this installation.');
}
