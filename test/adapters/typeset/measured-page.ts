import { drawnOnPages, type DrawnPage, type DrawnRule, type DrawnRun } from './drawn-on-pages';

/** A line of text as the finished page shows it, in points from the upper left corner. */
export type MeasuredLine = DrawnRun;

export interface MeasuredPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly MeasuredLine[];
  readonly rules: readonly DrawnRule[];
}

/** Measures every page of a PDF by what is drawn on it. */
export async function measurePages(pdf: Uint8Array): Promise<readonly MeasuredPage[]> {
  return (await drawnOnPages(pdf)).map(measured);
}

function measured({ width, height, runs, rules }: DrawnPage): MeasuredPage {
  return { width, height, lines: linesOf(runs), rules };
}

/** Runs on one base line are one line: of one face up to the width of a blank, of two faces when they touch. */
function linesOf(runs: readonly DrawnRun[]): MeasuredLine[] {
  const lines: MeasuredLine[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last && isContinued(last, run)) {
      const between = run.left - last.right > 1 ? ' ' : '';
      lines[lines.length - 1] = { ...last, text: `${last.text}${between}${run.text}`, right: Math.max(last.right, run.right) };
    } else lines.push(run);
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }));
}

function isContinued(line: MeasuredLine, run: DrawnRun): boolean {
  const gap = run.left - line.right;
  return Math.abs(line.base - run.base) < 0.5 && run.left >= line.left && gap < (line.face === run.face ? 60 : 8);
}
