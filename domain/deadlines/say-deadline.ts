import { sayWeekday } from '../calendar/say-day';
import { workingDaysBetween } from '../calendar/working-days';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { addMs, civilDateOf, msBetween, startOfDay } from '../time/instant';
import type { Instant } from '../time/instant';

/** A deadline as an office says it, both ways: "còn 2 ngày làm việc · hạn thứ Ba 25/11"; on its day with the hour. */
export function sayDeadline(dueAt: Instant, now: Instant, calendar: WorkingCalendar): string {
  const dueOn = civilDateOf(dueAt);
  const today = civilDateOf(now);
  const day = sayWeekday(dueOn, today);
  if (now <= dueAt) {
    if (dueOn === today) return `đến hạn hôm nay · hạn ${timeOf(dueAt)}`;
    const left = workingDaysBetween(today, dueOn, calendar);
    return `${left === 0 ? 'còn chưa đến 1 ngày làm việc' : `còn ${left} ngày làm việc`} · hạn ${day}`;
  }
  if (dueOn === today) return `quá hạn từ ${timeOf(dueAt)} hôm nay`;
  const late = workingDaysBetween(dueOn, today, calendar);
  return `${late === 0 ? 'quá hạn chưa đến 1 ngày làm việc' : `quá hạn ${late} ngày làm việc`} · hạn ${day}`;
}

/** "17:00"; the last millisecond of a day is said as "24:00". */
function timeOf(at: Instant): string {
  const minutes = Math.floor(msBetween(startOfDay(civilDateOf(at)), addMs(at, 1)) / MINUTE_MS);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const MINUTE_MS = 60_000;
