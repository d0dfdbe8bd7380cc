import { linesOf, type PageItem, type PdfLine, type PdfPage, rowsOf } from './pdf-lines';

/** A page cut into its two-column header, its body, its two-column closing and what follows; each column is read from top to bottom. */
export interface PageZones {
  readonly head: readonly PdfLine[];
  readonly body: readonly PdfLine[];
  readonly closing: readonly PdfLine[];
  /** What stands under the closing: an annex on the same page. */
  readonly after: readonly PdfLine[];
}

const STATE_OR_PARTY = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)/u;
const RECIPIENTS = /^N[ơo]i nhận\s*:?/u;
const ANNEX = /^(?:PHỤ LỤC|Phụ lục)/u;
const EDGE_POINTS = 4;
/** The right column is centred: its other lines may begin this far left of the motto, and the left column end as far right of that. */
const OVERLAP_POINTS = 16;

/** Finds the columns of header (left of the motto) and closing (Nơi nhận beside the signature) on a page. */
export function zonesOf(page: PdfPage): PageZones {
  const rows = rowsOf(page.items);
  const motto = page.items.find((item) => STATE_OR_PARTY.test(item.text.normalize('NFC')) && item.x > page.width * 0.3);
  const headEnd = motto === undefined ? 0 : rows.findIndex((row) => row.some((item) => crosses(item, motto.x - OVERLAP_POINTS)));
  const start = rows.findIndex((row, at) => at >= headEnd && row.some((item) => RECIPIENTS.test(item.text.normalize('NFC'))));
  const annex = rows.findIndex((row, at) => start !== -1 && at > start && row.some((item) => ANNEX.test(item.text.normalize('NFC'))));
  const closingEnd = annex === -1 ? rows.length : annex;
  const bodyEnd = start === -1 ? rows.length : start;
  const closing = start === -1 ? [] : rows.slice(start, closingEnd).flat();
  return {
    head: motto === undefined ? [] : byColumns(rows.slice(0, Math.max(headEnd, 0)).flat(), motto.x - OVERLAP_POINTS),
    body: linesOf(rows.slice(Math.max(headEnd, 0), bodyEnd).flat()),
    closing: byColumns(closing, widestGap(closing, page.width)),
    after: start === -1 ? [] : linesOf(rows.slice(closingEnd).flat()),
  };
}

function crosses(item: PageItem, x: number): boolean {
  return item.x < x - EDGE_POINTS && item.x + item.width > x + 2 * OVERLAP_POINTS;
}

function byColumns(items: readonly PageItem[], gutter: number | undefined): PdfLine[] {
  if (gutter === undefined) return linesOf(items);
  return [...linesOf(items.filter((item) => item.x < gutter)), ...linesOf(items.filter((item) => item.x >= gutter))];
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
