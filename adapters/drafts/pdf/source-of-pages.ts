import type { DraftSource, SourceLine, SourceNote, SourcePiece, SourceTable } from '../../../domain/draft-reading/draft-source';
import { linesOf, type PdfLine, type PdfPage } from './lines';
import { takeNotes } from './page-notes';
import { edgesOf, lineOfSource, paragraphsOf, type PlacedLine } from './paragraphs';
import { withoutRunningHeads } from './running-heads';
import { isInside, tablesOf, type PdfTable } from './tables';
import { zonesOf } from './zones';

const CELLS_OF_A_TABLE = 3;

/** A line or a ruled table of the body, in its order. */
type Placed = { readonly line: PlacedLine } | { readonly table: PdfTable; readonly page: number };

interface ReadPage {
  readonly head: readonly PlacedLine[];
  readonly body: readonly Placed[];
  readonly closing: readonly PlacedLine[];
  readonly after: readonly Placed[];
  readonly notes: readonly SourceNote[];
}

export interface PagesRead {
  readonly source: DraftSource;
  /** Columns without rulings were met: their rows stand as lines. */
  readonly hasUnruledTables: boolean;
}

/** The pages as a source: heads and numbers of pages dropped, columns one after the other, paragraphs whole, tables by their rulings. */
export function sourceOfPages(pages: readonly PdfPage[]): PagesRead {
  const usualSize = median(pages.flatMap((page) => page.items).flatMap((item) => Array.from(item.text, () => item.size)));
  const read = withoutRunningHeads(pages).map((page, at) => readPage(page, at + 1, usualSize));
  const closedOn = read.findIndex((page) => page.closing.length > 0);
  const isOpen = (at: number): boolean => closedOn === -1 || at <= closedOn;
  const body = read.flatMap((page, at) => (isOpen(at) ? page.body : []));
  const annexes = read.flatMap((page, at) => (isOpen(at) ? page.after : page.body));
  const pieces = [
    ...read.flatMap((page) => apart(page.head)), ...piecesOf(body), ...read.flatMap((page) => apart(page.closing)), ...piecesOf(annexes),
    ...read.flatMap((page) => page.notes),
  ];
  return { source: { pieces }, hasUnruledTables: [...body, ...annexes].some((one, at, all) => isRow(one) && isRow(all[at + 1])) };
}

function readPage(whole: PdfPage, number: number, usualSize: number): ReadPage {
  const { page, notes } = takeNotes(whole, usualSize);
  const tables = tablesOf(page);
  const zones = zonesOf({ ...page, items: page.items.filter((item) => !tables.some((table) => isInside(item, table))) });
  const edges = edgesOf([...zones.body, ...zones.after, ...widths(tables)], page.width);
  const place = (lines: readonly PdfLine[]): PlacedLine[] => lines.map((line) => ({ ...line, page: number, edges }));
  const closingTop = Math.max(-Infinity, ...zones.closing.map((line) => line.y));
  const inBody = tables.filter((table) => table.top > closingTop);
  return {
    head: place(zones.head), closing: place(zones.closing),
    body: inOrder(place(zones.body), inBody, number), after: inOrder(place(zones.after), tables.filter((table) => !inBody.includes(table)), number),
    notes: notes.map((note) => ({ kind: 'note', ...note })),
  };
}

/** A table is as wide as the text around it, so its edges tell where full lines end. */
function widths(tables: readonly PdfTable[]): PdfLine[] {
  return tables.map(({ left, right, top }) => ({ text: '', x: left, endX: right, y: top, size: 0, cells: 1 }));
}

function inOrder(lines: readonly PlacedLine[], tables: readonly PdfTable[], page: number): Placed[] {
  const all = [...lines.map((line) => ({ y: line.y, placed: { line } })), ...tables.map((table) => ({ y: table.top, placed: { table, page } }))];
  return all.sort((one, other) => other.y - one.y).map(({ placed }) => placed);
}

function piecesOf(body: readonly Placed[]): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let lines: PlacedLine[] = [];
  for (const placed of body) {
    if ('line' in placed) lines.push(placed.line);
    else {
      pieces.push(...paragraphsOf(lines));
      addTable(pieces, placed.table, placed.page, lines.length === 0);
      lines = [];
    }
  }
  return [...pieces, ...paragraphsOf(lines)];
}

/** A table that goes on at the top of the next page is one; the header rows a printer repeats there are dropped. */
function addTable(pieces: SourcePiece[], table: PdfTable, page: number, isNext: boolean): void {
  const last = pieces.at(-1);
  const headerRows = Math.max(1, ...table.spans.filter((span) => span.row === 0).map((span) => span.rows));
  const at = [{ page, rect: [table.left, table.bottom, table.right, table.top] as const }];
  const goesOn = isNext && last?.kind === 'table' && last.rows[0]?.length === table.rows[0]?.length && isPageBefore(last, page);
  if (!goesOn) {
    pieces.push({ kind: 'table', rows: table.rows, ...(table.rows.length > 1 && { headerRows }), spans: table.spans, at });
    return;
  }
  const repeated = last.rows.slice(0, headerRows).every((row, index) => row.join('|') === table.rows[index]?.join('|')) ? headerRows : 0;
  const moved = table.spans.filter((span) => span.row >= repeated).map((span) => ({ ...span, row: span.row - repeated + last.rows.length }));
  pieces[pieces.length - 1] = {
    ...last, rows: [...last.rows, ...table.rows.slice(repeated)], spans: [...(last.spans ?? []), ...moved], at: [...last.at, ...at],
  };
}

function isPageBefore(table: SourceTable, page: number): boolean {
  const place = table.at.at(-1);
  return place !== undefined && 'page' in place && place.page === page - 1;
}

function apart(lines: readonly PlacedLine[]): SourceLine[] {
  return lines.map((line, at) => lineOfSource(line, at === 0 || isFar(lines[at - 1], line)));
}

/** Above this many letter sizes two lines of a column stand apart. */
const FAR = 2.2;

function isFar(above: PlacedLine | undefined, line: PlacedLine): boolean {
  return above === undefined || above.y < line.y || above.y - line.y > FAR * line.size;
}

function isRow(placed: Placed | undefined): boolean {
  return placed !== undefined && 'line' in placed && placed.line.cells >= CELLS_OF_A_TABLE;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** The words of a page in their rows, for telling whether it holds any. */
export function lettersOf(page: PdfPage): number {
  return linesOf(page.items).reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0);
}
