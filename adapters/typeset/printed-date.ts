import type { CivilDate } from '../../domain/time/instant';

export interface PrintedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Day, month and year as they stand in a document (Decree 30/2020, annex I, II.4). */
export function printedDateOf(on: CivilDate): PrintedDate {
  const [year = '', month = '', day = ''] = on.split('-');
  return { day, month: printedMonth(Number(month)), year };
}

/** The months 1 and 2 are written with a leading zero, the others without. */
export function printedMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}
