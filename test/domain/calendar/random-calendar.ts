import fc from 'fast-check';
import { addDays } from '../../../domain/time/instant';
import type { CivilDate } from '../../../domain/time/instant';
import type { CalendarDay, WorkingCalendar } from '../../../domain/calendar/working-calendar';

/** Any day of 2026 and 2027. */
export const anyDay: fc.Arbitrary<CivilDate> = fc.integer({ min: 0, max: 729 }).map((days) => addDays('2026-01-01', days));

/** A calendar with any days off and any worked days in 2026 and 2027, of which only 2026 is confirmed. */
export const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .uniqueArray(fc.record({ on: anyDay, kind: fc.constantFrom('off', 'worked') }), { maxLength: 60, selector: (day) => day.on })
  .map((days) => calendarOf(days.map((day) => ({ ...day, name: 'ngày nghỉ', source: 'thông báo' }))));

export function calendarOf(days: readonly CalendarDay[]): WorkingCalendar {
  return {
    version: 1,
    years: [{ year: 2026, confirmed: true, source: 'thông báo' }, { year: 2027, confirmed: false, source: 'theo luật' }],
    days,
  };
}

export function withDayOff(calendar: WorkingCalendar, on: CivilDate): WorkingCalendar {
  const others = calendar.days.filter((day) => day.on !== on);
  return { ...calendar, days: [...others, { on, kind: 'off', name: 'ngày nghỉ thêm', source: 'thông báo' }] };
}
