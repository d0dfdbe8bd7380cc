import { join } from 'node:path';

/** A line of text as the finished page shows it, in points from the upper left corner; `base` is its base line. */
export interface MeasuredLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly sizePt: number;
  /** "Tinos-Bold". */
  readonly face: string;
}

/** A level stroke: rules, and the edges of tables and frames. */
export interface MeasuredRule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface MeasuredPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly MeasuredLine[];
  readonly rules: readonly MeasuredRule[];
}

type Run = MeasuredLine;

/** Measures every page of a PDF by what is drawn on it. */
export async function measurePages(pdf: Uint8Array): Promise<readonly MeasuredPage[]> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = join(require.resolve('pdfjs-dist/package.json'), '..');
  const document = await getDocument({ data: new Uint8Array(pdf), standardFontDataUrl: `${folder}/standard_fonts/`, verbosity: 0 }).promise;
  const pages: MeasuredPage[] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const page = await document.getPage(at);
    const { width, height } = page.getViewport({ scale: 1 });
    const { fnArray, argsArray } = await page.getOperatorList();
    const faceOf = (name: string): string => String(page.commonObjs.get(name).name).replace(/^[A-Z]{6}\+/u, '');
    const { items } = await page.getTextContent({ disableNormalization: true });
    const runs = items.flatMap((item): Run[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      const sizePt = Math.round(Math.hypot(c, d) * 100) / 100;
      return [{ text: item.str, left: x, right: x + item.width, base: height - y, sizePt, face: faceOf(item.fontName) }];
    });
    pages.push({ width, height, lines: linesOf(runs), rules: rulesOf(fnArray, argsArray, OPS, height) });
  }
  await document.destroy();
  return pages;
}

/** Runs on one base line are one line: of one face up to the width of a blank, of two faces when they touch. */
function linesOf(runs: readonly Run[]): MeasuredLine[] {
  const lines: MeasuredLine[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last && isContinued(last, run)) {
      lines[lines.length - 1] = { ...last, text: `${last.text}${run.left - last.right > 1 ? ' ' : ''}${run.text}`, right: Math.max(last.right, run.right) };
    } else lines.push(run);
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }));
}

function isContinued(line: MeasuredLine, run: Run): boolean {
  const gap = run.left - line.right;
  return Math.abs(line.base - run.base) < 0.5 && run.left >= line.left && gap < (line.face === run.face ? 60 : 8);
}

interface Matrix { readonly scale: number; readonly x: number; readonly y: number; readonly flip: number }

/** Strokes whose path is one level line; the transformations of a Typst page only scale and move. */
function rulesOf(fns: readonly number[], args: readonly unknown[], OPS: Readonly<Record<string, number>>, height: number): MeasuredRule[] {
  const rules: MeasuredRule[] = [];
  const stack: Matrix[] = [];
  let now: Matrix = { scale: 1, flip: 1, x: 0, y: 0 };
  fns.forEach((fn, at) => {
    if (fn === OPS.save) stack.push(now);
    else if (fn === OPS.restore) now = stack.pop() ?? now;
    else if (fn === OPS.transform) now = moved(now, args[at] as number[]);
    else if (fn === OPS.constructPath) {
      const box = boxOf(args[at]);
      if (!box) return;
      const [left, low, right, high] = box;
      if (Math.abs(high - low) * now.scale > 0.1) return;
      rules.push({ left: now.x + now.scale * left, right: now.x + now.scale * right, y: height - (now.y + now.flip * low) });
    }
  });
  return rules;
}

function moved(now: Matrix, [a = 1, , , d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return { scale: now.scale * a, flip: now.flip * d, x: now.x + now.scale * e, y: now.y + now.flip * f };
}

/** pdf.js hands over a path with the rectangle around it: [left, low, right, high]. */
function boxOf(path: unknown): readonly [number, number, number, number] | undefined {
  const around = Array.isArray(path) ? (path as unknown[])[2] : undefined;
  if (!(around instanceof Float32Array) && !Array.isArray(around)) return undefined;
  const [left, low, right, high] = Array.from(around as ArrayLike<number>);
  return left === undefined || low === undefined || right === undefined || high === undefined ? undefined : [left, low, right, high];
}
