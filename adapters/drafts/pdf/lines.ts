/** One run of text on a page, in PDF points from the lower left corner. */
export interface PageItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A ruled line, horizontal or vertical: [x1, y1, x2, y2]. */
export type Rule = readonly [number, number, number, number];

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  readonly rules: readonly Rule[];
}

export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly endX: number;
  readonly y: number;
  readonly size: number;
  /** Pieces with a wide gap between them: cells of a table, or columns. */
  readonly cells: number;
  /** It stands in the right one of two columns of the closing. */
  readonly column?: 'right';
}

/** Runs whose feet differ by less than this share of the letter size stand on one line (raised footnote marks too). */
const SAME_LINE = 0.45;
/** A gap wider than this many letter sizes separates cells. */
const CELL_GAP = 1.5;
/** A raised figure smaller than this share of its line is a footnote mark. */
const MARK_SIZE = 0.75;
/** A gap wider than this share of the letter size is a space. */
const SPACE = 0.15;

/** The lines of some runs, from top to bottom. */
export function linesOf(items: readonly PageItem[]): PdfLine[] {
  return rowsOf(items).map(lineOf);
}

export function rowsOf(items: readonly PageItem[]): PageItem[][] {
  const rows: PageItem[][] = [];
  for (const item of [...items].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (first !== undefined && Math.abs(first.y - item.y) < SAME_LINE * Math.max(first.size, item.size)) row?.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x));
}

export function lineOf(row: readonly PageItem[]): PdfLine {
  const size = Math.max(...row.map((item) => item.size));
  let text = '';
  let endX = 0;
  let cells = 1;
  for (const item of row) {
    const gap = item.x - endX;
    const isCell = text !== '' && gap > CELL_GAP * size;
    if (isCell) cells += 1;
    const written = item.size < MARK_SIZE * size && /^\d{1,2}$/u.test(item.text) ? `[^${item.text}]` : item.text;
    text += text === '' ? written.trimStart() : `${isCell ? '    ' : gap > SPACE * size && !text.endsWith(' ') ? ' ' : ''}${written}`;
    endX = item.x + item.width;
  }
  const main = row.find((item) => item.size === size);
  return { text: text.trimEnd(), x: row[0]?.x ?? 0, endX, y: main?.y ?? 0, size, cells };
}
