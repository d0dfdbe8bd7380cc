import type { Box, PagePlaces } from '../document/page-content';
import type { PrintedMonth } from './found-places';
import type { Row } from './rows';

// As the typeset page has its blanks: 1.2 em high, the base line 0.3 em above the foot.
const ABOVE_BASE_EM = 0.9;
const BELOW_BASE_EM = 0.3;
/** Room for two figures; a longer number is set smaller. */
const NARROWEST_EM = 1.05;
const YEAR_EM = 2.1;
const SPACE_EM = 0.25;

const NUMBER = /(?<word>Số(?:\s*:)?)(?<blank>\s*)[/-]\s*\p{Lu}/u;
const DATE = /ngày(?<day>\s*)tháng(?<month>\s*)(?<printedMonth>\d{1,2})?\s*năm(?<year>\s*)(?<printedYear>\d{4})?(?!\S)/u;

export type Blanks = Partial<Pick<PagePlaces, 'number' | 'day' | 'month' | 'year'>>;

/** The blank between "Số:" and the symbol. Dots or figures in it are no blank: what is written there would stand over them. */
export function findNumber(rows: readonly Row[]): Blanks {
  for (const row of rows) {
    const match = NUMBER.exec(row.text);
    if (!match?.groups) continue;
    const { word = '', blank = '' } = match.groups;
    const from = match.index + word.length;
    const box = between(row, row.xOf(from), row.xOf(from + blank.length));
    if (box) return { number: box };
  }
  return {};
}

/** The blanks of "ngày … tháng … năm …"; a month or year that is printed gets a place without width and is told. */
export function findDate(rows: readonly Row[]): { readonly blanks: Blanks; readonly printed: PrintedMonth } {
  for (const row of rows) {
    const match = DATE.exec(row.text);
    if (!match?.groups) continue;
    const { printedMonth, printedYear } = match.groups;
    const afterDay = match.index + 'ngày'.length;
    const monthWord = row.text.indexOf('tháng', afterDay);
    const afterMonth = monthWord + 'tháng'.length;
    const yearWord = row.text.indexOf('năm', afterMonth);
    const afterYear = yearWord + 'năm'.length;
    const day = between(row, row.xOf(afterDay), row.xOf(monthWord));
    const month = printedMonth ? without(row, row.xOf(afterMonth)) : between(row, row.xOf(afterMonth), row.xOf(yearWord));
    const yearFrom = row.xOf(afterYear) + SPACE_EM * row.size;
    const year = printedYear ? without(row, row.xOf(afterYear)) : boxOf(row, yearFrom, yearFrom + YEAR_EM * row.size);
    return {
      blanks: { ...(day && { day }), ...(month && { month }), year },
      printed: { ...(printedMonth && { month: Number(printedMonth) }), ...(printedYear && { year: Number(printedYear) }) },
    };
  }
  return { blanks: {}, printed: {} };
}

function between(row: Row, left: number, right: number): Box | undefined {
  return right - left < NARROWEST_EM * row.size ? undefined : boxOf(row, left, right);
}

function without(row: Row, at: number): Box {
  return boxOf(row, at, at);
}

function boxOf({ y, size }: Row, left: number, right: number): Box {
  return { page: 1, rect: [round(left), round(y - BELOW_BASE_EM * size), round(right), round(y + ABOVE_BASE_EM * size)] };
}

export function round(points: number): number {
  return Math.round(points * 100) / 100;
}
