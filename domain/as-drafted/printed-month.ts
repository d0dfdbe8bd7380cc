import type { CivilDate } from '../time/instant';
import type { PrintedMonth } from './found-places';

/** "tháng 6 năm 2026" when that is what the page says and `day` is not in it; undefined when the page can bear the day. */
export function printedMonthOver(printed: PrintedMonth | undefined, day: CivilDate): string | undefined {
  if (!printed) return undefined;
  const [year, month] = day.split('-').map(Number);
  const fits = (printed.month ?? month) === month && (printed.year ?? year) === year;
  if (fits) return undefined;
  return [...(printed.month ? [`tháng ${printed.month}`] : []), ...(printed.year ? [`năm ${printed.year}`] : [])].join(' ');
}
