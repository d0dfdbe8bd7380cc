/** One run of text on a page, in PDF points from the lower left corner. */
export interface PageItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly endX: number;
  readonly y: number;
  readonly size: number;
  readonly hasColumns: boolean;
}

/** Runs whose feet differ by less than this share of the letter size stand on one line (raised footnote marks too). */
const SAME_LINE = 0.45;
/** A gap wider than this many letter sizes separates columns. */
const COLUMN_GAP = 2;
/** A distance between lines above this many letter sizes ends a paragraph. */
const PARAGRAPH_GAP = 2.2;
/** A line that ends within this share of the page width of the right edge was full. */
const NEARLY_FULL = 0.09;
const FLUSH_POINTS = 6;
const MARGIN_SHARE = 0.1;

/** Writes the pages as paragraphs: lines by position, page numbers dropped, full lines joined, columns kept apart by spaces. */
export function textOfPages(pages: readonly PdfPage[]): string {
  const written: string[] = [];
  let last: { readonly line: Line; readonly page: number } | undefined;
  for (const [number, page] of pages.entries()) {
    const lines = linesOf(page).filter((line) => !isPageNumber(line, page));
    const edges = { left: usual(lines.map((line) => line.x), Math.min), right: Math.max(...lines.map((line) => line.endX)) };
    for (const line of lines) {
      const previous = last?.line;
      if (previous !== undefined && goesOn(previous, line, last?.page === number, edges, page.width)) written.push(`${written.pop() ?? ''} ${line.text}`);
      else {
        const gap = previous !== undefined && (last?.page !== number || previous.y - line.y > PARAGRAPH_GAP * line.size || startsParagraph(line, edges.left)) ? '\n' : '';
        written.push(`${gap}${line.x > page.width / 2 ? ' '.repeat(16) : ''}${line.text}`);
      }
      last = { line, page: number };
    }
  }
  return written.join('\n');
}

function linesOf(page: PdfPage): Line[] {
  const rows: PageItem[][] = [];
  for (const item of [...page.items].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first !== undefined && Math.abs(first.y - item.y) < SAME_LINE * Math.max(first.size, item.size)) row?.push(item);
    else rows.push([item]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly PageItem[]): Line {
  const items = [...row].sort((one, other) => one.x - other.x);
  let text = '';
  let endX = 0;
  let hasColumns = false;
  for (const item of items) {
    const gap = item.x - endX;
    const isColumn = text !== '' && gap > COLUMN_GAP * item.size;
    hasColumns ||= isColumn;
    text += text === '' ? item.text.trimStart() : `${isColumn ? '    ' : gap > 0.15 * item.size && !text.endsWith(' ') ? ' ' : ''}${item.text}`;
    endX = item.x + item.width;
  }
  const [first] = items;
  return { text: text.trimEnd(), x: first?.x ?? 0, endX, y: first?.y ?? 0, size: Math.max(...items.map((item) => item.size)), hasColumns };
}

function isPageNumber(line: Line, page: PdfPage): boolean {
  const inMargin = line.y > page.height * (1 - MARGIN_SHARE) || line.y < page.height * MARGIN_SHARE;
  return inMargin && /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$/u.test(line.text);
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

function goesOn(previous: Line, line: Line, onSamePage: boolean, edges: Edges, pageWidth: number): boolean {
  if (previous.hasColumns || line.hasColumns || startsParagraph(line, edges.left) || line.x > edges.left + FLUSH_POINTS) return false;
  if (onSamePage && previous.y - line.y > PARAGRAPH_GAP * line.size) return false;
  return previous.endX > edges.right - NEARLY_FULL * pageWidth;
}

/** Indented lines and lines with a list mark begin a paragraph. */
function startsParagraph(line: Line, leftEdge: number): boolean {
  return line.x > leftEdge + FLUSH_POINTS || /^(?:[-–+*•]\s|[a-zđ]\)|\(\d+\)|\d+(?:\.\d+)*\.\s|[IVX]+\.\s)/u.test(line.text);
}

/** The left edge most text keeps: the smallest start that at least two lines share. */
function usual(starts: readonly number[], pick: (...values: number[]) => number): number {
  const shared = starts.filter((start) => starts.filter((other) => Math.abs(other - start) < 2).length > 1);
  return pick(...(shared.length > 0 ? shared : starts));
}
