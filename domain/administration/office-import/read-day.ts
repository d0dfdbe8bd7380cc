import type { CivilDate } from '../../time/instant';

/** "01/7/2025", "1-7-2025" or "2025-07-01" as a civil date; undefined for what is no day of the calendar. */
export function readDay(text: string): CivilDate | undefined {
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = vietnamese ?? [];
  const written = vietnamese ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(Date.parse(written));
  return isDay && new Date(`${written}T00:00:00Z`).toISOString().startsWith(written) ? written : undefined;
}
