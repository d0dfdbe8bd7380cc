import { subtractWorkingDays } from '../calendar/working-days';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { civilDateOf, instantAt } from '../time/instant';
import type { Instant } from '../time/instant';

/**
 * The moments, earliest first, at which holders are reminded: in the morning so many working days before the due day (0: that day),
 * and only those after the step opened and before it falls due.
 */
export function remindersBefore(
  { openedAt, dueAt, workingDaysBefore, calendar, morning = '08:00' }:
  {
    readonly openedAt: Instant; readonly dueAt: Instant; readonly workingDaysBefore: readonly number[]; readonly calendar: WorkingCalendar;
    readonly morning?: string;
  },
): readonly Instant[] {
  const dueOn = civilDateOf(dueAt);
  const moments = workingDaysBefore.map((days) => instantAt(days === 0 ? dueOn : subtractWorkingDays(dueOn, days, calendar).on, morning));
  return [...new Set(moments)].filter((at) => openedAt < at && at < dueAt).toSorted();
}
