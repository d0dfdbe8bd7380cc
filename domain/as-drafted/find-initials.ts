import type { Box, PagePlaces } from '../document/page-content';
import { round } from './find-blanks';
import type { Row } from './rows';

/** Room for the mark of one person, and what is left white before it. */
const MARK_PT = { width: 36, gap: 3 };
/** The right margin, in points (15 mm): no mark stands in it. */
const MARGIN_PT = 42;

/** "…./." closes the text (Decree 30/2020, annex III); a full stop alone could be the end of any line. */
const END_OF_TEXT = /\.\/\.\s*$/u;
const ARCHIVE_LINE = /^[-–]?\s*Lưu\b/u;

/**
 * Where initials go on the drafter's own page: behind "./." and behind the line "Lưu: …", where nothing else stands. A place that is not
 * certain is missing, and the initials stand in the record alone.
 */
export function findInitials(pages: readonly (readonly Row[])[], widths: readonly number[]): Pick<PagePlaces, 'contentInitials' | 'formInitials'> {
  const contentInitials = behindLast(END_OF_TEXT, pages, widths);
  const formInitials = behindLast(ARCHIVE_LINE, pages, widths);
  return { ...(contentInitials && { contentInitials }), ...(formInitials && { formInitials }) };
}

function behindLast(words: RegExp, pages: readonly (readonly Row[])[], widths: readonly number[]): Box | undefined {
  const at = pages.findLastIndex((rows) => rows.some((row) => words.test(row.text)));
  const rows = pages[at] ?? [];
  const row = rows.filter(({ text }) => words.test(text)).toSorted((one, other) => one.y - other.y)[0];
  if (!row) return undefined;
  const left = row.right + MARK_PT.gap;
  const rect = [round(left), round(row.y - 0.25 * row.size), round(left + MARK_PT.width), round(row.y + 0.75 * row.size)] as const;
  const isFree = rect[2] <= (widths[at] ?? 0) - MARGIN_PT && !rows.some((other) => other !== row && touches(other, rect));
  return isFree ? { page: at + 1, rect } : undefined;
}

function touches({ left, right, y, size }: Row, [x1, y1, x2, y2]: Box['rect']): boolean {
  return left < x2 && right > x1 && y - 0.2 * size < y2 && y + 0.65 * size > y1;
}
