import { typeOfTitle } from '../../../domain/draft-reading/document-types';
import { lineOf, linesOf, rowsOf, type PageItem, type PdfLine, type PdfPage } from './lines';

/** A page cut into its two-column header, its body, its two-column closing and what follows; each column is read from top to bottom. */
export interface PageZones {
  readonly head: readonly PdfLine[];
  readonly body: readonly PdfLine[];
  readonly closing: readonly PdfLine[];
  /** What stands under the closing: an annex on the same page. */
  readonly after: readonly PdfLine[];
}

const STATE_OR_PARTY = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)/u;
const RECIPIENTS = /^N[ơo]i nh[ậâa]n\s*:?$|^N[ơo]i nhận\s*:/u;
const ANNEX = /^(?:PHỤ LỤC|Phụ lục)/u;
const ADDRESS = /^Kính (?:gửi|trình)/u;
const EDGE_POINTS = 4;
/** The right column is centred: its other lines may begin this far left of the motto, and the left column end as far right of that. */
const OVERLAP_POINTS = 16;
/** How far the middle of a line of the right column may lie from that of the motto. */
const COLUMN_MIDDLE_POINTS = 40;
/** How far the middle of a title may lie from the middle between the columns. */
const MIDDLE_POINTS = 70;

/** Finds the columns of header (left of the motto) and closing (Nơi nhận beside the signature) on a page. */
export function zonesOf(page: PdfPage): PageZones {
  const rows = rowsOf(page.items);
  const motto = page.items.find((item) => STATE_OR_PARTY.test(item.text.normalize('NFC')) && item.x > page.width * 0.3);
  const headEnd = motto === undefined ? 0 : endOfHead(rows, motto, page.width);
  const start = rows.findIndex((row, at) => at >= headEnd && row.some((item) => RECIPIENTS.test(item.text.normalize('NFC').trim())));
  const annex = rows.findIndex((row, at) => start !== -1 && at > start && row.some((item) => ANNEX.test(item.text.normalize('NFC'))));
  const closingEnd = annex === -1 ? rows.length : annex;
  const bodyEnd = start === -1 ? rows.length : start;
  const closing = start === -1 ? [] : rows.slice(start, closingEnd).flat();
  return {
    head: motto === undefined ? [] : inColumns(rows.slice(0, headEnd).flat(), (item) => isRightOf(item, motto)),
    body: linesOf(rows.slice(headEnd, bodyEnd).flat()),
    closing: byColumns(closing, widestGap(closing, page.width)),
    after: start === -1 ? [] : linesOf(rows.slice(closingEnd).flat()),
  };
}

/** The header ends before a run over both columns, before the name of the type in the middle, or before Kính gửi. */
function endOfHead(rows: readonly (readonly PageItem[])[], motto: PageItem, pageWidth: number): number {
  const end = rows.findIndex((row) => {
    const { text, x, endX } = lineOf(row);
    const words = text.normalize('NFC');
    if (row.some((item) => !isRightOf(item, motto) && crosses(item, motto.x - OVERLAP_POINTS)) || ADDRESS.test(words)) return true;
    return typeOfTitle(words) !== undefined && Math.abs((x + endX) / 2 - pageWidth / 2) < MIDDLE_POINTS;
  });
  return end === -1 ? rows.length : end;
}

function crosses(item: PageItem, x: number): boolean {
  return item.x < x - EDGE_POINTS && item.x + item.width > x + 2 * OVERLAP_POINTS;
}

function byColumns(items: readonly PageItem[], gutter: number | undefined): PdfLine[] {
  if (gutter === undefined) return linesOf(items);
  const isRight = (item: PageItem): boolean => item.x >= gutter;
  return [...linesOf(items.filter((item) => !isRight(item))), ...linesOf(items.filter(isRight)).map((line) => ({ ...line, column: 'right' as const }))];
}

function inColumns(items: readonly PageItem[], isRight: (item: PageItem) => boolean): PdfLine[] {
  return [...linesOf(items.filter((item) => !isRight(item))), ...linesOf(items.filter(isRight))];
}

/** Lines of the right column stand round the middle of the motto; the date may be wider than the motto, and be cut at its blanks. */
function isRightOf(item: PageItem, motto: PageItem): boolean {
  if (/,\s*ngày(?!\p{L})/u.test(item.text.normalize('NFC'))) return true;
  return item.x >= motto.x - OVERLAP_POINTS || Math.abs(item.x + item.width / 2 - motto.x - motto.width / 2) < COLUMN_MIDDLE_POINTS;
}

/** The middle of the widest strip in the inner half of the page that no run touches. */
function widestGap(items: readonly PageItem[], pageWidth: number): number | undefined {
  let end = 0;
  let best: { readonly width: number; readonly middle: number } | undefined;
  for (const item of [...items].sort((one, other) => one.x - other.x)) {
    const gap = { width: item.x - end, middle: (item.x + end) / 2 };
    const isInner = end > 0 && gap.middle > pageWidth * 0.25 && gap.middle < pageWidth * 0.75;
    if (isInner && gap.width > EDGE_POINTS && gap.width > (best?.width ?? 0)) best = gap;
    end = Math.max(end, item.x + item.width);
  }
  return best?.middle;
}
