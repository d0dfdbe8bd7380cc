import { addDays } from '../time/instant';
import type { CivilDate } from '../time/instant';
import { weekdayOf } from './say-day';
import type { WorkingCalendar } from './working-calendar';

/**
 * How far a reckoned day can be relied on: `confirmed` by the yearly notice, `provisional` (built by rule before the notice came out),
 * `unknown` (a year the calendar says nothing about: only weekends could be left out).
 */
export type Certainty = 'confirmed' | 'provisional' | 'unknown';

/** A day worked out with the calendar; `certainty` is the weakest of all the days counted on the way. */
export interface ReckonedDay {
  readonly on: CivilDate;
  readonly certainty: Certainty;
}

/** Whether offices work that day: Monday to Friday, but for days off and worked Saturdays (Labour Code 2019, art. 111-112). */
export function isWorkingDay(on: CivilDate, calendar: WorkingCalendar): boolean {
  const noticed = calendar.days.find((day) => day.on === on);
  if (noticed) return noticed.kind === 'worked';
  const weekday = weekdayOf(on);
  return weekday !== SUNDAY && weekday !== SATURDAY;
}

export function certaintyOf(on: CivilDate, calendar: WorkingCalendar): Certainty {
  const year = calendar.years.find((known) => known.year === Number(on.slice(0, 4)));
  if (!year) return 'unknown';
  return year.confirmed ? 'confirmed' : 'provisional';
}

/** The first working day on or after `on`. */
export function workingDayFrom(on: CivilDate, calendar: WorkingCalendar): ReckonedDay {
  return count(addDays(on, -1), 1, 'forward', calendar);
}

/** The first working day after `on`. */
export function nextWorkingDay(on: CivilDate, calendar: WorkingCalendar): ReckonedDay {
  return count(on, 1, 'forward', calendar);
}

/** The n-th working day after `from`, which is not counted itself (Civil Code 2015, art. 147). n = 0: the first one on or after it. */
export function addWorkingDays(from: CivilDate, days: number, calendar: WorkingCalendar): ReckonedDay {
  return days === 0 ? workingDayFrom(from, calendar) : count(from, days, 'forward', calendar);
}

/** The n-th working day before `from`, which is not counted itself. n = 0: the last one on or before it. */
export function subtractWorkingDays(from: CivilDate, days: number, calendar: WorkingCalendar): ReckonedDay {
  return days === 0 ? count(addDays(from, 1), 1, 'backward', calendar) : count(from, days, 'backward', calendar);
}

/** Working days after `from` up to and including `to`; negative when `to` is the earlier. */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let days = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkingDay(on, calendar)) days += 1;
  return days;
}

/** A year has 366 days; a calendar in which nothing is worked for so long is broken. */
const LONGEST_REST_DAYS = 366;
const SUNDAY = 0;
const SATURDAY = 6;

function count(from: CivilDate, days: number, direction: 'forward' | 'backward', calendar: WorkingCalendar): ReckonedDay {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`working days to count must be a whole number from 0: ${days}`);
  const step = direction === 'forward' ? 1 : -1;
  let on = from;
  let certainty: Certainty = 'confirmed';
  for (let counted = 0, rested = 0; counted < days;) {
    on = addDays(on, step);
    certainty = weaker(certainty, certaintyOf(on, calendar));
    if (isWorkingDay(on, calendar)) [counted, rested] = [counted + 1, 0];
    else if (++rested > LONGEST_REST_DAYS) throw new RangeError(`no working day within a year of ${from}`);
  }
  return { on, certainty };
}

function weaker(one: Certainty, other: Certainty): Certainty {
  return RANK[one] >= RANK[other] ? one : other;
}

const RANK: Readonly<Record<Certainty, number>> = { confirmed: 0, provisional: 1, unknown: 2 };
