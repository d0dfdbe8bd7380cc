/**
 * `working-days` and `days` count whole days after the day of the start; `hours` run on without a rest;
 * `same-day` ends with the office day; `next-working-day-morning` ends at noon of the next working day.
 */
export type DeadlineUnit = 'working-days' | 'days' | 'hours' | 'same-day' | 'next-working-day-morning';

/** How long something may take, as data of a rule pack or of an agency. */
export interface DeadlineRule {
  /** Whole number from 0; not looked at for `same-day` and `next-working-day-morning`. */
  readonly amount: number;
  readonly unit: DeadlineUnit;
  /** `HH:MM` in Vietnam at which the last day ends. Left out: 17:00 for working days, midnight for `days`, noon for a morning. */
  readonly endsAt?: string;
  /** The bounds within which an agency or the asking unit may set `amount`. */
  readonly min?: number;
  readonly max?: number;
}

/** Counted back from the day of an event, e.g. the opening of a session. */
export interface BackwardRule extends DeadlineRule {
  readonly unit: 'working-days' | 'days';
}

/** Offices close at 17:00 and the morning ends at noon unless a rule says otherwise. */
export const OFFICE_DAY_ENDS = '17:00';
export const OFFICE_MORNING_ENDS = '12:00';
