import { lineOf, rowsOf, type PageItem, type PdfPage } from './lines';

/** Heads, feet and page numbers stand this near to the edge of a page. */
const MARGIN_SHARE = 0.12;
const SAME_HEIGHT_POINTS = 3;

/** The pages without their page numbers, and without the lines that stand at the same height in the margin of several pages. */
export function withoutRunningHeads(pages: readonly PdfPage[]): PdfPage[] {
  const rowsInMargins = pages.map((page) => rowsOf(page.items).filter((row) => isInMargin(row, page)));
  const isRepeated = (row: readonly PageItem[], own: number): boolean => rowsInMargins.some((rows, other) =>
    other !== own && rows.some((one) => wordsOf(one) === wordsOf(row) && Math.abs((one[0]?.y ?? 0) - (row[0]?.y ?? 0)) < SAME_HEIGHT_POINTS));
  return pages.map((page, number) => {
    const dropped = new Set((rowsInMargins[number] ?? []).filter((row) => isPageNumber(row) || isRepeated(row, number)).flat());
    return { ...page, items: page.items.filter((item) => !dropped.has(item)) };
  });
}

function isInMargin(row: readonly PageItem[], page: PdfPage): boolean {
  const y = row[0]?.y ?? 0;
  return y > page.height * (1 - MARGIN_SHARE) || y < page.height * MARGIN_SHARE;
}

function isPageNumber(row: readonly PageItem[]): boolean {
  return /^(?:Trang\s*)?(?:[-–]\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–])?$/u.test(lineOf(row).text);
}

/** Page numbers differ from page to page; the words around them do not. */
function wordsOf(row: readonly PageItem[]): string {
  return lineOf(row).text.replace(/\d+/gu, '#');
}
