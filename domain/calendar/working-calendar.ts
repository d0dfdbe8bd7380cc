import type { CivilDate } from '../time/instant';

/** A day that differs from the week: a weekday off or a Saturday worked (yearly notice of the civil service). */
export interface CalendarDay {
  readonly on: CivilDate;
  readonly kind: 'off' | 'worked';
  readonly name: string;
  readonly source: string;
}

/** What an administrator changed of one day, from then on; `number` counts such changes upwards. */
export interface CalendarNotice {
  readonly number: number;
  readonly on: CivilDate;
  /** `plain`: again what the week makes of it. */
  readonly kind: CalendarDay['kind'] | 'plain';
  readonly source?: string;
}

/** The days of the years it knows. `confirmed` is false for a year built by rule before its notice came out. */
export interface WorkingCalendar {
  readonly version: number;
  readonly years: readonly { readonly year: number; readonly confirmed: boolean; readonly source: string }[];
  readonly days: readonly CalendarDay[];
  /** Changed since the system began, oldest first. */
  readonly notices?: readonly CalendarNotice[];
}
