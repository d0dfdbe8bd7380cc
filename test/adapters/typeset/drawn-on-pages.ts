import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A run of text in points from the upper left corner; `base` is its base line, `face` the name of its font ("Tinos-Bold"). */
export interface DrawnRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly sizePt: number;
  readonly face: string;
}

/** A level stroke: a rule, or the edge of a table or a frame. */
export interface DrawnRule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly DrawnRun[];
  readonly rules: readonly DrawnRule[];
  /** Glyphs in the order of drawing: the letter of the text layer, and the number of the glyph in the font that travels with the file. */
  readonly glyphs: readonly { readonly face: string; readonly letter: string; readonly code: number }[];
}

/** What a PDF draws, page by page. */
export function drawnOnPages(pdf: Uint8Array): Promise<readonly DrawnPage[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'drawn-on-pages-worker.mjs'), { workerData: { bytes: Uint8Array.from(pdf) } });
    worker.once('message', (pages: readonly DrawnPage[]) => {
      resolve(pages);
      void worker.terminate();
    });
    worker.once('error', reject);
  });
}
