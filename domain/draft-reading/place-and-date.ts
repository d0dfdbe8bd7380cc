import type { PartialDate } from './draft-reading';

/** Reads "Hoa Sen, ngày 05 tháng 02 năm 2026" with any of its figures still blank; undefined for other lines. */
export function readPlaceAndDate(line: string): { readonly place: string; readonly issuedOn: PartialDate } | undefined {
  const found = /^(\p{Lu}[^,]{0,59}),\s*ngày[\s._…]*(\d{1,2})?[\s._…]*tháng[\s._…]*(\d{1,2})?[\s._…]*năm[\s._…]*(\d{4})?[\s._….]*$/u.exec(line.trim());
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
