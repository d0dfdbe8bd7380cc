import type { PartialDate } from './draft-reading';

const BLANK = '[\\s._…]*';
const DATE = `ngày${BLANK}(\\d{1,2})?${BLANK}tháng${BLANK}(\\d{1,2})?${BLANK}năm${BLANK}(\\d{4})?${BLANK}`;
const PLACE_AND_DATE = new RegExp(`^(\\p{Lu}[^,]{0,59}),\\s*${DATE}$`, 'u');
const LONGEST_DATE_LINE = 200;

/** Reads "Hoa Sen, ngày 05 tháng 02 năm 2026" with any of its figures still blank; undefined for other lines. */
export function readPlaceAndDate(line: string): { readonly place: string; readonly issuedOn: PartialDate } | undefined {
  const found = line.length > LONGEST_DATE_LINE ? null : PLACE_AND_DATE.exec(line.trim());
  const [, place, day, month, year] = found ?? [];
  if (place === undefined) return undefined;
  return {
    place: place.trim(),
    issuedOn: {
      ...(day !== undefined && { day: Number(day) }),
      ...(month !== undefined && { month: Number(month) }),
      ...(year !== undefined && { year: Number(year) }),
    },
  };
}
