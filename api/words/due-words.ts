import { sayWeekday } from '../../domain/calendar/say-day';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar';
import { workingDaysBetween } from '../../domain/calendar/working-days';
import { civilDateOf, msBetween, type Instant } from '../../domain/time/instant';

const HOUR_MS = 3_600_000;

/** A deadline said both ways: "còn 2 ngày làm việc · hạn thứ Ba 25/11". */
export function dueWords(dueAt: Instant, now: Instant, calendar: WorkingCalendar): string {
  const dueOn = civilDateOf(dueAt);
  const today = civilDateOf(now);
  const due = `hạn ${timeOf(dueAt)} ${sayWeekday(dueOn, today)}`;
  if (dueAt <= now) {
    const days = workingDaysBetween(dueOn, today, calendar);
    return days > 0 ? `quá hạn ${days} ngày làm việc · ${due}` : `quá hạn ${hours(msBetween(dueAt, now))} · ${due}`;
  }
  const days = workingDaysBetween(today, dueOn, calendar);
  return days > 0 ? `còn ${days} ngày làm việc · ${due}` : `còn ${hours(msBetween(now, dueAt))} · ${due}`;
}

function hours(ms: number): string {
  return ms < HOUR_MS ? 'dưới 1 giờ' : `${Math.floor(ms / HOUR_MS)} giờ`;
}

function timeOf(at: Instant): string {
  return new Date(Date.parse(at) + 7 * HOUR_MS).toISOString().slice(11, 16);
}
