import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DraftFileRefusalCode } from './draft-file';
import type { PdfPage } from './pdf-lines';

export type PdfItemsMessage =
  | { readonly kind: 'pages'; readonly pages: readonly PdfPage[] }
  | { readonly kind: 'refused'; readonly code: DraftFileRefusalCode };

/** Longer than any paper an office approves; a limit on work, not on form. */
const MOST_PAGES = 500;
const LONGEST_READING_MS = 30_000;
const MOST_MEMORY_MB = 512;

/** Reads the text runs of a PDF in a thread that is ended when it takes too long or too much memory. */
export function readPdfItems(bytes: Uint8Array): Promise<PdfItemsMessage> {
  return new Promise((resolve) => {
    const worker = new Worker(findWorkerFile(), {
      workerData: { bytes: Uint8Array.from(bytes), mostPages: MOST_PAGES },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
      stderr: true,
    });
    const deadline = setTimeout(() => end({ kind: 'refused', code: 'unsafe' }), LONGEST_READING_MS);
    const end = (message: PdfItemsMessage): void => {
      clearTimeout(deadline);
      resolve(message);
      void worker.terminate();
    };
    worker.once('message', end);
    worker.once('error', () => end({ kind: 'refused', code: 'unsafe' }));
    worker.once('exit', () => end({ kind: 'refused', code: 'damaged' }));
  });
}

/** The thread's file is not compiled, so it is run from the source tree also when this runs from `dist/`. */
function findWorkerFile(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'adapters', 'drafts', 'pdf-items-worker.mjs');
    if (existsSync(file)) return file;
  }
  throw new Error('adapters/drafts/pdf-items-worker.mjs is missing from this installation.');
}
