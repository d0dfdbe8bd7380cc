import { assertNever } from '../assert-never';
import { addWorkingDays, nextWorkingDay, subtractWorkingDays, workingDayFrom } from '../calendar/working-days';
import type { ReckonedDay } from '../calendar/working-days';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { addDays, addMs, civilDateOf, endOfDay, instantAt } from '../time/instant';
import type { CivilDate, Instant } from '../time/instant';
import { OFFICE_DAY_ENDS, OFFICE_MORNING_ENDS } from './deadline-rule';
import type { BackwardRule, DeadlineRule } from './deadline-rule';

/** `provisional`: it rests on a year whose notice of days off is not out, or that the calendar does not know. */
export interface DueAt {
  readonly at: Instant;
  readonly provisional: boolean;
}

/**
 * When a period begun at `from` ends. The day of the start is not counted; a period in calendar days that ends on a day of rest
 * ends with the next working day (Civil Code 2015, art. 147-148). `same-day` begun after hours or on a day of rest ends with the
 * next working day (Decree 30/2020, art. 18: at the latest the next working day).
 */
export function dueAt(rule: DeadlineRule, from: Instant, calendar: WorkingCalendar): DueAt {
  const start = civilDateOf(from);
  switch (rule.unit) {
    case 'working-days':
      return ending(addWorkingDays(start, rule.amount, calendar), rule.endsAt ?? OFFICE_DAY_ENDS);
    case 'days':
      return ending(workingDayFrom(addDays(start, rule.amount), calendar), rule.endsAt);
    case 'hours':
      return { at: addMs(from, rule.amount * HOUR_MS), provisional: false };
    case 'same-day':
      return ending(officeDayOf(from, rule.endsAt ?? OFFICE_DAY_ENDS, calendar), rule.endsAt ?? OFFICE_DAY_ENDS);
    case 'next-working-day-morning':
      return ending(nextWorkingDay(start, calendar), rule.endsAt ?? OFFICE_MORNING_ENDS);
    default:
      return assertNever(rule.unit);
  }
}

/**
 * The last moment for what must be done so many days before `openingOn` ("chậm nhất 5 ngày làm việc trước ngày khai mạc"): counted
 * back from the day before it; a calendar day of rest moves to the working day before, which is the safe side.
 */
export function backwardFrom(openingOn: CivilDate, rule: BackwardRule, calendar: WorkingCalendar): DueAt {
  const day = rule.unit === 'working-days'
    ? subtractWorkingDays(openingOn, rule.amount, calendar)
    : subtractWorkingDays(addDays(openingOn, -rule.amount), 0, calendar);
  return ending(day, rule.endsAt ?? OFFICE_DAY_ENDS);
}

function officeDayOf(from: Instant, closes: string, calendar: WorkingCalendar): ReckonedDay {
  const start = civilDateOf(from);
  return from <= instantAt(start, closes) ? workingDayFrom(start, calendar) : nextWorkingDay(start, calendar);
}

function ending(day: ReckonedDay, time: string | undefined): DueAt {
  return { at: time === undefined ? endOfDay(day.on) : instantAt(day.on, time), provisional: day.certainty !== 'confirmed' };
}

const HOUR_MS = 3_600_000;
