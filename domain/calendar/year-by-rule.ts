import { addDays } from '../time/instant';
import type { CivilDate } from '../time/instant';
import { weekdayOf } from './say-day';
import type { CalendarDay } from './working-calendar';

/** What the lunar calendar says of a year: the first day of the first month, and the tenth of the third. */
export interface LunarDays {
  readonly newYear: CivilDate;
  readonly hungKings: CivilDate;
}

/**
 * Weekdays off of a year as the Labour Code 2019, art. 111-112, and custom give them, for the time before its notice comes out. It
 * gives the notices of 2021 to 2026 but for swapped days: Tết runs from two days before the first to two days after it; the second day of
 * National Day is the next day when the feast is a Monday or Thursday, else the day before; a feast on a day of rest moves to the
 * next working day. 24 November (Resolution 28/2026/QH16) moves nowhere.
 */
export function yearByRule(year: number, lunar: LunarDays): readonly CalendarDay[] {
  const feasts = feastsOf(year, lunar);
  const days = new Map<CivilDate, CalendarDay>(feasts.map((feast) => [feast.on, feast]));
  for (const feast of feasts) {
    if (!isWeekend(feast.on) || feast.name === CULTURE_DAY) continue;
    const on = firstFree(feast.on, days);
    days.set(on, { on, kind: 'off', name: `Nghỉ bù ${feast.name}`, source: BY_RULE });
  }
  return [...days.values()].filter((day) => !isWeekend(day.on)).toSorted((one, other) => one.on.localeCompare(other.on));
}

const BY_RULE = 'Bộ luật Lao động 2019, Điều 111-112; chưa có thông báo của năm';
const CULTURE_DAY = 'Ngày Văn hóa Việt Nam';
const FIRST_CULTURE_DAY_YEAR = 2026;
const MONDAY = 1;
const THURSDAY = 4;

function feastsOf(year: number, lunar: LunarDays): readonly CalendarDay[] {
  const nationalDay = `${year}-09-02`;
  const adjacent = addDays(nationalDay, [MONDAY, THURSDAY].includes(weekdayOf(nationalDay)) ? 1 : -1);
  const feasts = [
    off(`${year}-01-01`, 'Tết Dương lịch'),
    ...[-2, -1, 0, 1, 2].map((days) => off(addDays(lunar.newYear, days), 'Tết Nguyên đán')),
    off(lunar.hungKings, 'Giỗ Tổ Hùng Vương'),
    off(`${year}-04-30`, 'Ngày Chiến thắng'),
    off(`${year}-05-01`, 'Quốc tế Lao động'),
    ...[nationalDay, adjacent].toSorted().map((on) => off(on, 'Quốc khánh')),
  ];
  const cultureDay = { ...off(`${year}-11-24`, CULTURE_DAY), source: 'Nghị quyết 28/2026/QH16' };
  return year < FIRST_CULTURE_DAY_YEAR ? feasts : [...feasts, cultureDay];
}

function off(on: CivilDate, name: string): CalendarDay {
  return { on, kind: 'off', name, source: BY_RULE };
}

function firstFree(after: CivilDate, taken: ReadonlyMap<CivilDate, CalendarDay>): CivilDate {
  let on = addDays(after, 1);
  while (isWeekend(on) || taken.has(on)) on = addDays(on, 1);
  return on;
}

function isWeekend(on: CivilDate): boolean {
  return [0, 6].includes(weekdayOf(on));
}
