import { addDays, civilDateOf } from '../time/instant';
import type { CivilDate, Instant } from '../time/instant';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** "25/11/2026", as in a register. */
export function sayDay(on: CivilDate): string {
  const [year, month, day] = on.split('-');
  return `${day}/${month}/${year}`;
}

/** "16:30 ngày 25/11/2026" in Vietnam. */
export function sayMoment(at: Instant): string {
  const vietnam = new Date(Date.parse(at) + 7 * 3_600_000).toISOString();
  return `${vietnam.slice(11, 16)} ngày ${sayDay(civilDateOf(at))}`;
}

/** "thứ Tư 25/11"; with the year when it is not the year of `seenOn`. */
export function sayWeekday(on: CivilDate, seenOn: CivilDate): string {
  const [year, month, day] = on.split('-');
  const date = `${day}/${month}`;
  return `${WEEKDAYS[weekdayOf(on)]} ${year === seenOn.slice(0, 4) ? date : `${date}/${year}`}`;
}

/** 0 for Sunday … 6 for Saturday. */
export function weekdayOf(on: CivilDate): number {
  return new Date(`${on}T00:00:00.000Z`).getUTCDay();
}

/** Every civil day from `from` to `to`, both included. */
export function daysFromTo(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) days.push(on);
  return days;
}
