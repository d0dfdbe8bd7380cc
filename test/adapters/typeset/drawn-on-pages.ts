import { once } from 'node:events';
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

/** One thread for all PDFs of a test file: the library it loads takes half a second. */
let thread: Worker | undefined;
let asked: Promise<unknown> = Promise.resolve();
afterAll(() => thread?.terminate());

/** What a PDF draws, page by page. */
export function drawnOnPages(pdf: Uint8Array): Promise<readonly DrawnPage[]> {
  const answer = asked.then(() => ask(pdf));
  asked = answer.catch(() => {
    // A file that cannot be read takes the thread with it.
    thread = undefined;
  });
  return answer;
}

async function ask(pdf: Uint8Array): Promise<readonly DrawnPage[]> {
  thread ??= new Worker(join(__dirname, 'drawn-on-pages-worker.mjs'));
  thread.postMessage(Uint8Array.from(pdf));
  const [pages] = (await once(thread, 'message')) as [readonly DrawnPage[]];
  return pages;
}
