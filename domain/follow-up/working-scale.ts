import { isWorkingDay } from '../calendar/working-days';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { addDays, type CivilDate } from '../time/instant';

/** How many working days lie before each day of a stretch of time: what the length of a step is measured against. */
export interface WorkingScale {
  readonly days: readonly CivilDate[];
  readonly before: readonly number[];
  readonly worked: readonly boolean[];
}

/** The scale from `from` up to and including `until`. */
export function workingScale(from: CivilDate, until: CivilDate, calendar: WorkingCalendar): WorkingScale {
  const days: CivilDate[] = [];
  const before: number[] = [];
  const worked: boolean[] = [];
  let count = 0;
  for (let on = from; on <= until; on = addDays(on, 1)) {
    const works = isWorkingDay(on, calendar);
    days.push(on);
    before.push(count);
    worked.push(works);
    if (works) count += 1;
  }
  return { days, before, worked };
}
