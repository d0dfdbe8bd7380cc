import type { BookedNumber, NumberSeries, NumberSeriesState } from '../../../domain/registers/number-series';
import { openingOf } from '../../../domain/registers/series-of';
import type { CivilDate } from '../../../domain/time/instant';
import type { Connection } from './statement';
import { together } from './together';

/** A number series under lock. `lastOnBefore` is the day of the number before the latest, to go back to when that one is released. */
export interface LockedSeries extends NumberSeriesState {
  readonly lastOnBefore?: CivilDate;
}

export interface SeriesWanted {
  readonly series: NumberSeries;
  readonly scope: string;
  /** Whose reservation is looked for. */
  readonly documentId: string;
  /** The row of which number is looked for, with the days before and after it. */
  readonly number?: number;
}

/** Locks the counter of a scope (made from the series' opening when this is its first number) and reads what stands in the book. */
export async function lockSeries(connection: Connection, wanted: SeriesWanted): Promise<LockedSeries> {
  return (await lockCounted(connection, wanted)) ?? lockOpened(connection, wanted);
}

/** The same where the scope has its counter; undefined where it has none yet. */
async function lockCounted(connection: Connection, { series, scope, documentId, number }: SeriesWanted): Promise<LockedSeries | undefined> {
  const key = [series.id, scope];
  const [counters, entries, row] = await together([
    connection.query<{ next_number: number; last_on: CivilDate | null }>({ name: 'lock-series', text: LOCK, values: key }),
    connection.query<BookSays>({ name: 'read-series', text: READ, values: [...key, documentId] }),
    number === undefined ? undefined : readRow(connection, [...key, number]),
  ]);
  const counter = counters.rows[0];
  const entry = entries.rows[0];
  if (counter === undefined || entry === undefined) return undefined;
  const lastOnBefore = entry.last_on_before ?? openingOf(series, scope).on;
  return {
    series,
    scope,
    nextNumber: counter.next_number,
    ...(counter.last_on !== null && { lastOn: counter.last_on }),
    ...(lastOnBefore !== undefined && { lastOnBefore }),
    ...(row && { row }),
    ...(entry.reserved !== null && {
      reserved: { ...entry.reserved, isLast: entry.reserved.number === counter.next_number - 1 },
    }),
  };
}

/**
 * Until the first number of a scope the administrator may still say where it begins. They hold the organisation while they do, so it is
 * held here too, and what the book is opened with is read anew: either the number sees it, or they see that the book has begun.
 */
async function lockOpened(connection: Connection, wanted: SeriesWanted): Promise<LockedSeries> {
  const { series, scope } = wanted;
  await connection.query({ name: 'hold-organisation', text: 'select version from organisation_version for share', values: [] });
  const { rows: [fresh] } = await connection.query<Pick<NumberSeries, 'openings'>>({
    name: 'read-openings', text: 'select openings from number_series where id = $1', values: [series.id],
  });
  const opened = { ...series, ...fresh };
  const { number, on } = openingOf(opened, scope);
  await connection.query({ name: 'open-series', text: OPEN, values: [series.id, scope, number, on ?? null] });
  const locked = await lockCounted(connection, { ...wanted, series: opened });
  if (locked === undefined) throw new Error(`the counter of series ${series.id} cannot be read`);
  return locked;
}

async function readRow(connection: Connection, values: unknown[]): Promise<BookedNumber | undefined> {
  const { rows } = await connection.query<BookedRow>({ name: 'read-booked-number', text: ROW, values });
  const row = rows[0];
  return row && {
    number: row.number, status: row.status,
    ...(row.day_before !== null && { dayBefore: row.day_before }), ...(row.day_after !== null && { dayAfter: row.day_after }),
  };
}

interface BookedRow extends Pick<BookedNumber, 'number' | 'status'> {
  readonly day_before: CivilDate | null;
  readonly day_after: CivilDate | null;
}

interface BookSays {
  readonly reserved: { readonly number: number; readonly documentId: string; readonly on: CivilDate } | null;
  readonly last_on_before: CivilDate | null;
}

const OPEN = `
  insert into number_counter (series_id, scope, next_number, last_on) values ($1, $2, $3, $4::date) on conflict do nothing`;

const LOCK = 'select next_number, last_on::text from number_counter where series_id = $1 and scope = $2 for update';

// After the lock, in a statement of its own: it must see what the one who held the lock before wrote.
const READ = `
  with counter as (select next_number from number_counter where series_id = $1 and scope = $2)
  select
    (select json_build_object('number', number, 'documentId', document_id, 'on', issued_on) from number_entry
     where series_id = $1 and scope = $2 and status = 'reserved' and document_id = $3 limit 1) as reserved,
    (select max(issued_on)::text from number_entry, counter
     where series_id = $1 and scope = $2 and number < next_number - 1) as last_on_before`;

const ROW = `
  select number, status,
    (select max(issued_on)::text from number_entry b where b.series_id = e.series_id and b.scope = e.scope and b.number < e.number) as day_before,
    (select min(issued_on)::text from number_entry a where a.series_id = e.series_id and a.scope = e.scope and a.number > e.number) as day_after
  from number_entry e where series_id = $1 and scope = $2 and number = $3`;
