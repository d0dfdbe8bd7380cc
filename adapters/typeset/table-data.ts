import type { CellSpan, TableBlock } from '../../domain/document/page-content';
import { runsOf, type Run } from './noted-runs';

export interface TableCell {
  readonly runs: readonly Run[];
  /** Columns and rows of the grid that the cell takes. */
  readonly columns: number;
  readonly rows: number;
  readonly isNumber: boolean;
  /** A cell that may be torn at the end of a page, because it might be longer than one. */
  readonly isLong: boolean;
}

export interface TableData {
  readonly header: readonly TableCell[];
  readonly cells: readonly TableCell[];
  /** How many of the cells make the last two rows; 0 where they cannot be parted from those above. */
  readonly tail: number;
  /** Width of each column as a share of the whole. */
  readonly shares: readonly number[];
}

const NARROWEST = 5;
const WIDEST = 40;
const LONGEST_WHOLE_CELL = 1500;
const NUMBER = /^[\d\s.,:%/+–-]*$/u;

/** A table as the template reads it: every row filled to the same width, its columns as wide as their words ask for. */
export function tableData(table: TableBlock): TableData {
  const width = widthOf(table);
  const inHeader = Math.min(Math.max(table.headerRows, 0), table.rows.length);
  const header = { ...table, rows: table.rows.slice(0, inHeader) };
  const cells = cellsOf(table, inHeader, width);
  return { header: cellsOf(header, 0, width), cells, tail: tailOf(table, cells, width), shares: sharesOf(table, inHeader, width) };
}

const TAIL_ROWS = 2;

/** The last cells that fill exactly the last rows of the grid; none where a merged cell reaches into them from above. */
function tailOf({ rows, spans = [] }: TableBlock, cells: readonly TableCell[], width: number): number {
  const first = rows.length - TAIL_ROWS;
  if (spans.some((span) => span.row < first && span.row + span.rows > first)) return 0;
  let places = 0;
  for (let count = 1; count < cells.length; count++) {
    const cell = cells[cells.length - count];
    places += cell ? cell.columns * cell.rows : 0;
    if (places === TAIL_ROWS * width) return count;
  }
  return 0;
}

export function widthOf({ rows }: TableBlock): number {
  return Math.max(1, ...rows.map((row) => row.length));
}

/** The cells from a row on, without those that a merged one covers; nothing reaches over the edge of the table. */
function cellsOf(table: TableBlock, from: number, width: number): readonly TableCell[] {
  const height = table.rows.length;
  const covered = new Set<string>();
  const cells: TableCell[] = [];
  for (let row = from; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (covered.has(`${row} ${column}`)) continue;
      const span = spanAt(table, row, column, { rows: height - row, columns: freeColumns(covered, row, column, width) });
      for (let down = 0; down < span.rows; down++) for (let right = 0; right < span.columns; right++) covered.add(`${row + down} ${column + right}`);
      cells.push({ ...cellAt(table, row, column), ...span });
    }
  }
  return cells;
}

function cellAt({ rows, notes = [] }: TableBlock, row: number, column: number): Pick<TableCell, 'runs' | 'isNumber' | 'isLong'> {
  const text = rows[row]?.[column] ?? '';
  const own = notes.filter((note) => note.row === row && note.column === column);
  return { runs: runsOf({ text, notes: own }), isNumber: NUMBER.test(text), isLong: text.length > LONGEST_WHOLE_CELL };
}

type Span = Pick<CellSpan, 'rows' | 'columns'>;

function spanAt({ spans = [] }: TableBlock, row: number, column: number, most: Span): Span {
  const span = spans.find((candidate) => candidate.row === row && candidate.column === column);
  const clip = (asked: number | undefined, limit: number): number => Math.max(1, Math.min(asked ?? 1, limit));
  return { rows: clip(span?.rows, most.rows), columns: clip(span?.columns, most.columns) };
}

function freeColumns(covered: ReadonlySet<string>, row: number, column: number, width: number): number {
  let free = 1;
  while (column + free < width && !covered.has(`${row} ${column + free}`)) free++;
  return free;
}

function sharesOf({ rows, spans = [] }: TableBlock, inHeader: number, width: number): readonly number[] {
  const isMerged = (row: number, column: number): boolean => spans.some((span) => span.columns > 1 && span.row === row && span.column === column);
  return Array.from({ length: width }, (_, column) => {
    const asked = rows.map((row, at) => (isMerged(at, column) ? 0 : widthAskedBy(row[column] ?? '', at < inHeader)));
    return Math.min(WIDEST, Math.max(NARROWEST, ...asked));
  });
}

/** Text asks for its length, a head for half of it; neither is ever narrower than its longest word. */
function widthAskedBy(cell: string, isHeader: boolean): number {
  const longestWord = Math.max(0, ...cell.split(/\s+/u).map((word) => word.length));
  return Math.max(longestWord, Math.ceil(cell.length / (isHeader ? 2 : 1)));
}
