import type { CivilDate } from '../time/instant';

/** A day that differs from the week: a weekday off or a Saturday worked (yearly notice of the civil service). */
export interface CalendarDay {
  readonly on: CivilDate;
  readonly kind: 'off' | 'worked';
  readonly name: string;
  readonly source: string;
}

/** The days of the years it knows. `confirmed` is false for a year built by rule before its notice came out. */
export interface WorkingCalendar {
  readonly version: number;
  readonly years: readonly { readonly year: number; readonly confirmed: boolean; readonly source: string }[];
  readonly days: readonly CalendarDay[];
}
