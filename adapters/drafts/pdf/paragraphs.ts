import type { DraftPlace } from '../../../domain/draft-reading/draft-place';
import { isClosed } from '../../../domain/draft-reading/draft-part';
import type { SourceLine } from '../../../domain/draft-reading/draft-source';
import type { PdfLine } from './lines';

/** A distance between lines above this many letter sizes ends a paragraph. */
const PARAGRAPH_GAP = 2.2;
/** A line that ends within this share of the page width of the right edge was full. */
const NEARLY_FULL = 0.09;
/** No full line ends left of this share of the page, however short all lines of a page are. */
const SHORTEST_FULL = 0.6;
const FLUSH_POINTS = 6;
/** How far the middle of a centred line may lie from the middle of the text. */
const CENTRE_POINTS = 12;

export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly pageWidth: number;
}

export interface PlacedLine extends PdfLine {
  /** Counted from 1. */
  readonly page: number;
  readonly edges: Edges;
}

/** Joins the full lines of paragraphs; lines that stand apart say so. Every line keeps the rectangles it was read from. */
export function paragraphsOf(lines: readonly PlacedLine[]): SourceLine[] {
  const written: SourceLine[] = [];
  for (const [at, line] of lines.entries()) {
    const previous = lines[at - 1];
    const above = written.at(-1);
    if (previous !== undefined && above !== undefined && goesOn(previous, line)) {
      written[written.length - 1] = { ...above, text: join(above.text, line.text), at: [...above.at, placeOf(line)] };
    } else {
      const isApart = previous === undefined || isDistant(previous, line) || (startsParagraph(line, previous) && !isCentredPair(previous, line));
      written.push(lineOfSource(line, isApart));
    }
  }
  return written;
}

export function lineOfSource(line: PlacedLine, gapBefore: boolean): SourceLine {
  return { kind: 'line', text: line.text, at: [placeOf(line)], gapBefore, ...(line.column && { column: line.column }) };
}

/** Rectangle of a line: letters reach a fifth of their size below the foot and four fifths above it. */
export function placeOf({ page, x, endX, y, size }: PlacedLine): DraftPlace {
  const round = (points: number): number => Math.round(points * 10) / 10;
  return { page, rect: [round(x), round(y - size / 5), round(endX), round(y + size * 0.8)] };
}

/** The edges most lines of a page keep. */
export function edgesOf(lines: readonly PdfLine[], pageWidth: number): Edges {
  const starts = lines.map((line) => line.x);
  const shared = starts.filter((start) => starts.filter((other) => Math.abs(other - start) < 2).length > 1);
  return { left: Math.min(...(shared.length > 0 ? shared : starts)), right: Math.max(0, ...lines.map((line) => line.endX)), pageWidth };
}

/** A soft hyphen parts a word and goes; a hyphen between two words ("KT-XH", "2026-2031") stays without a space. */
function join(above: string, text: string): string {
  if (above.endsWith('\u00ad')) return `${above.slice(0, -1)}${text}`;
  return /[\p{L}\d][-‐‑]$/u.test(above) ? `${above}${text}` : `${above} ${text}`;
}

function goesOn(previous: PlacedLine, line: PlacedLine): boolean {
  if (previous.cells > 1 || line.cells > 1 || startsParagraph(line, previous)) return false;
  if (previous.page === line.page && isDistant(previous, line)) return false;
  return isFull(previous);
}

function isFull(line: PlacedLine): boolean {
  return line.endX > Math.max(line.edges.right - NEARLY_FULL * line.edges.pageWidth, SHORTEST_FULL * line.edges.pageWidth);
}

function isDistant(previous: PlacedLine, line: PlacedLine): boolean {
  return previous.page !== line.page || previous.y - line.y > PARAGRAPH_GAP * line.size;
}

const LIST_MARK = /^(?:[-–+*•]\s|[a-zđ]\)|\(\d+\)|\d+(?:\.\d+)*\.\s|[IVX]+\.\s)\s*/u;

/** An indented line begins a paragraph; a list mark does too, unless a dash only fell to the edge in the middle of "quốc phòng - an ninh". */
function startsParagraph(line: PlacedLine, previous: PlacedLine): boolean {
  if (line.x > line.edges.left + FLUSH_POINTS) return true;
  const isMidSentence = /^[-–]\s\p{Ll}/u.test(line.text) && isFull(previous) && !isClosed(previous.text);
  return LIST_MARK.test(line.text) && !isMidSentence;
}

/** Two lines round the same middle, both away from the left edge: a title over two lines. */
function isCentredPair(previous: PlacedLine, line: PlacedLine): boolean {
  return isCentred(previous) && isCentred(line);
}

function isCentred({ x, endX, edges }: PlacedLine): boolean {
  const middle = (edges.left + edges.right) / 2;
  return Math.abs((x + endX) / 2 - middle) < CENTRE_POINTS && x > edges.left + CENTRE_POINTS;
}
