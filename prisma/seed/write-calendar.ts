import type { ClientBase } from 'pg';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar';
import { insertRows } from './insert-rows';

/** Writes the years the calendar knows and the days that differ from the week. */
export async function writeCalendar(client: ClientBase, calendar: WorkingCalendar): Promise<void> {
  await insertRows(client, 'calendar_year', calendar.years.map(({ year, confirmed, source }) => ({ year, confirmed, source })));
  await insertRows(client, 'calendar_day', calendar.days.map(({ on, kind, name, source }) => ({ day: on, kind, name, source })));
}
