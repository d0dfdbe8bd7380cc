import type { CellSpan } from '../../../domain/document/page-content';
import { linesOf, type PageItem, type PdfPage, type Rule } from './lines';

/** A ruled table of a page: its grid, its cells merged where no line parts them. */
export interface PdfTable {
  readonly rows: readonly (readonly string[])[];
  readonly spans: readonly CellSpan[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines nearer than this are one, and touch. */
const TOUCH = 3;

/** The ruled tables of a page, from top to bottom; a frame around one cell is none. */
export function tablesOf(page: PdfPage): PdfTable[] {
  const groups: Rule[][] = [];
  for (const rule of page.rules.map(inOrder)) {
    const touching = groups.filter((group) => group.some((other) => touches(rule, other)));
    const rest = groups.filter((group) => !touching.includes(group));
    groups.splice(0, groups.length, ...rest, [...touching.flat(), rule]);
  }
  return groups.flatMap((group) => tableOf(group, page.items) ?? []).sort((one, other) => other.top - one.top);
}

export function isInside(item: PageItem, table: PdfTable): boolean {
  const middle = item.x + item.width / 2;
  return middle > table.left - TOUCH && middle < table.right + TOUCH && item.y > table.bottom - TOUCH && item.y < table.top;
}

function inOrder([x1, y1, x2, y2]: Rule): Rule {
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

function touches(one: Rule, other: Rule): boolean {
  return one[0] - TOUCH <= other[2] && other[0] - TOUCH <= one[2] && one[1] - TOUCH <= other[3] && other[1] - TOUCH <= one[3];
}

function tableOf(rules: readonly Rule[], items: readonly PageItem[]): PdfTable | undefined {
  const vertical = rules.filter(([x1, , x2]) => x2 - x1 < TOUCH);
  const horizontal = rules.filter(([, y1, , y2]) => y2 - y1 < TOUCH);
  const xs = distinct(vertical.map(([x]) => x));
  const ys = distinct(horizontal.map(([, y]) => y)).reverse();
  if (xs.length < 3 || ys.length < 2) return undefined;
  const isClosedRight = (row: number, column: number): boolean => {
    const [x = 0, y] = [xs[column + 1], middle(ys, row)];
    return vertical.some(([at, bottom, , top]) => Math.abs(at - x) < TOUCH && bottom - 1 < y && top + 1 > y);
  };
  const isClosedBelow = (row: number, column: number): boolean => {
    const [x, y = 0] = [middle(xs, column), ys[row + 1]];
    return horizontal.some(([left, at, right]) => Math.abs(at - y) < TOUCH && left - 1 < x && right + 1 > x);
  };
  const spans = cellsOf(ys.length - 1, xs.length - 1, isClosedRight, isClosedBelow);
  const rows = Array.from({ length: ys.length - 1 }, () => Array<string>(xs.length - 1).fill(''));
  for (const span of spans) {
    const [left, right] = [xs[span.column] ?? 0, xs[span.column + span.columns] ?? 0];
    const [top, bottom] = [ys[span.row] ?? 0, ys[span.row + span.rows] ?? 0];
    const isWithin = (x: number, y: number): boolean => x > left && x < right && y < top && y > bottom;
    const inside = items.filter((item) => isWithin(item.x + item.width / 2, item.y));
    const row = rows[span.row];
    if (row !== undefined) row[span.column] = linesOf(inside).map((line) => line.text).join(' ').replace(/\s+/gu, ' ').trim();
  }
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return { rows, spans: spans.filter((span) => span.rows > 1 || span.columns > 1), left, right, top, bottom };
}

/** The cells of a grid: from each free corner as far right and down as no line parts it. */
function cellsOf(
  rows: number, columns: number,
  isClosedRight: (row: number, column: number) => boolean, isClosedBelow: (row: number, column: number) => boolean,
): CellSpan[] {
  const taken = new Set<string>();
  const cells: CellSpan[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(`${row}/${column}`)) continue;
      let [width, height] = [1, 1];
      while (column + width < columns && !taken.has(`${row}/${column + width}`) && !isClosedRight(row, column + width - 1)) width += 1;
      while (row + height < rows && !isClosedBelow(row + height - 1, column)) height += 1;
      for (let at = 0; at < width * height; at += 1) taken.add(`${row + Math.floor(at / width)}/${column + (at % width)}`);
      cells.push({ row, column, rows: height, columns: width });
    }
  }
  return cells;
}

/** Places of lines in rising order, those that touch as one. */
function distinct(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((one, other) => one - other)) if (place - (kept.at(-1) ?? -Infinity) >= TOUCH) kept.push(place);
  return kept;
}

function middle(places: readonly number[], at: number): number {
  return ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;
}
