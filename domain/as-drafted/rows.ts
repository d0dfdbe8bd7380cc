import type { PageRun, RunsOfPage } from './found-places';

/** The width of a text in a face of the usual measures, in points. */
export type Measuring = (text: string, sizePt: number) => number;

/** A line of a page with the place of each of its letters. */
export interface Row {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The left edge of the letter at this index; the right edge of the row for the index behind the last. */
  xOf(index: number): number;
}

/** Runs on one base line, so close that they belong together, from left to right. */
const SAME_LINE = 0.3;
/** A gap wider than this many letter sizes divides two columns; a blank for a number is narrower. */
const COLUMN_GAP = 4;
const WORD_GAP = 0.15;

export function rowsOf({ runs }: RunsOfPage, measure: Measuring): readonly Row[] {
  const lines: PageRun[][] = [];
  for (const run of runs.filter(({ text }) => text.trim() !== '').toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const line = lines.find(([first]) => first && Math.abs(first.y - run.y) < SAME_LINE * run.size);
    if (line) line.push(run);
    else lines.push([run]);
  }
  return lines.flatMap((line) => cutAtColumns(line.toSorted((one, other) => one.x - other.x))).map((run) => rowOf(run, measure));
}

function cutAtColumns(line: readonly PageRun[]): readonly (readonly PageRun[])[] {
  const pieces: PageRun[][] = [];
  for (const run of line) {
    const last = pieces.at(-1)?.at(-1);
    if (last && run.x - (last.x + last.width) < COLUMN_GAP * run.size) pieces.at(-1)?.push(run);
    else pieces.push([run]);
  }
  return pieces;
}

/** Letters of a run share its width as they would in the usual face; a gap between two runs reads as one blank. */
function rowOf(runs: readonly PageRun[], measure: Measuring): Row {
  const lefts: number[] = [];
  let text = '';
  let right = runs[0]?.x ?? 0;
  for (const run of runs) {
    if (run.x - right > WORD_GAP * run.size && text !== '' && !text.endsWith(' ')) {
      text += ' ';
      lefts.push(right);
    }
    const words = run.text.normalize('NFC');
    const stretch = run.width / (measure(words, run.size) || 1);
    for (let at = 0; at < words.length; at++) lefts.push(run.x + measure(words.slice(0, at), run.size) * stretch);
    text += words;
    right = run.x + run.width;
  }
  const { y = 0, size = 0 } = runs[0] ?? {};
  return { text, left: lefts[0] ?? right, right, y, size, xOf: (index) => lefts[index] ?? right };
}
