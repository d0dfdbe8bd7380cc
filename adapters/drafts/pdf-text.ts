import { zonesOf } from './pdf-columns';
import type { PdfLine, PdfPage } from './pdf-lines';

/** A distance between lines above this many letter sizes ends a paragraph. */
const PARAGRAPH_GAP = 2.2;
/** A line that ends within this share of the page width of the right edge was full. */
const NEARLY_FULL = 0.09;
const FLUSH_POINTS = 6;
const MARGIN_SHARE = 0.1;
/** Letters smaller than this share of the usual size, low on a page, are footnotes. */
const NOTE_SIZE = 0.88;
const CELLS_OF_A_TABLE = 3;

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly pageWidth: number;
}

interface Placed extends PdfLine {
  readonly page: number;
  readonly edges: Edges;
}

/** The pages as text: page numbers dropped, full lines joined into paragraphs, columns one after the other, footnotes at the end. */
export function textOfPages(pages: readonly PdfPage[]): { readonly text: string; readonly hasTables: boolean } {
  const usualSize = median(pages.flatMap((page) => page.items).flatMap((item) => Array.from(item.text, () => item.size)));
  const read = pages.map((page, number) => readPage(page, number, usualSize));
  const closedOn = read.findIndex((page) => page.closing.length > 0);
  const isOpen = (number: number): boolean => closedOn === -1 || number <= closedOn;
  const body = read.flatMap((page, number) => (isOpen(number) ? page.body : []));
  const annexes = read.flatMap((page, number) => (isOpen(number) ? page.after : page.body));
  const text = [
    read.flatMap((page) => page.head),
    joinLines(body),
    read.flatMap((page) => page.closing),
    joinLines(annexes),
    joinNotes(read.flatMap((page) => page.notes)),
  ].map((lines) => lines.join('\n')).join('\n\n').trim();
  return { text, hasTables: [...body, ...annexes].some((line, at, all) => isRow(line) && isRow(all[at + 1])) };
}

interface ReadPage {
  readonly head: readonly string[];
  readonly body: readonly Placed[];
  readonly closing: readonly string[];
  readonly after: readonly Placed[];
  readonly notes: readonly string[];
}

function readPage(page: PdfPage, number: number, usualSize: number): ReadPage {
  const zones = zonesOf(page);
  const isText = (line: PdfLine): boolean => !isPageNumber(line, page);
  const isNote = (line: PdfLine): boolean => line.size < NOTE_SIZE * usualSize && line.y < page.height / 2;
  const lines = [...zones.body, ...zones.after].filter(isText);
  const edges = { left: leftEdge(lines), right: Math.max(0, ...lines.map((line) => line.endX)), pageWidth: page.width };
  const place = (zone: readonly PdfLine[]): Placed[] =>
    zone.filter((line) => isText(line) && !isNote(line)).map((line) => ({ ...line, page: number, edges }));
  return {
    head: zones.head.map((line) => line.text),
    body: place(zones.body),
    closing: zones.closing.filter(isText).map((line) => line.text),
    after: place(zones.after),
    notes: lines.filter(isNote).map((line) => line.text),
  };
}

function isRow(line: PdfLine | undefined): boolean {
  return (line?.cells ?? 0) >= CELLS_OF_A_TABLE;
}

function joinLines(lines: readonly Placed[]): string[] {
  const written: string[] = [];
  for (const [at, line] of lines.entries()) {
    const previous = lines[at - 1];
    if (previous !== undefined && goesOn(previous, line)) written.push(`${written.pop() ?? ''} ${line.text}`);
    else {
      const isApart = previous !== undefined && (isDistant(previous, line) || startsParagraph(line));
      written.push(`${isApart ? '\n' : ''}${line.text}`);
    }
  }
  return written;
}

function joinNotes(lines: readonly string[]): string[] {
  const notes: string[] = [];
  for (const line of lines) {
    const marked = /^(\[\^\d+\]):?\s*(.*)$/u.exec(line);
    if (marked !== null) notes.push(`${marked[1] ?? ''}: ${marked[2] ?? ''}`);
    else notes.push(`${notes.pop() ?? ''} ${line}`.trim());
  }
  return notes;
}

function isPageNumber(line: PdfLine, page: PdfPage): boolean {
  const inMargin = line.y > page.height * (1 - MARGIN_SHARE) || line.y < page.height * MARGIN_SHARE;
  return inMargin && /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$/u.test(line.text);
}

function goesOn(previous: Placed, line: Placed): boolean {
  if (previous.cells > 1 || line.cells > 1 || startsParagraph(line)) return false;
  if (previous.page === line.page && isDistant(previous, line)) return false;
  return previous.endX > previous.edges.right - NEARLY_FULL * previous.edges.pageWidth;
}

function isDistant(previous: Placed, line: Placed): boolean {
  return previous.page !== line.page || previous.y - line.y > PARAGRAPH_GAP * line.size;
}

/** Indented lines and lines with a list mark begin a paragraph. */
function startsParagraph(line: Placed): boolean {
  return line.x > line.edges.left + FLUSH_POINTS || /^(?:[-–+*•]\s|[a-zđ]\)|\(\d+\)|\d+(?:\.\d+)*\.\s|[IVX]+\.\s)/u.test(line.text);
}

/** The left edge most text keeps: the smallest start that two lines share. */
function leftEdge(lines: readonly PdfLine[]): number {
  const starts = lines.map((line) => line.x);
  const shared = starts.filter((start) => starts.filter((other) => Math.abs(other - start) < 2).length > 1);
  return Math.min(...(shared.length > 0 ? shared : starts));
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
