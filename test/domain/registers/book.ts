import type { NumberSeries, NumberSeriesState, NumberStatus, NumberWrite } from '../../../domain/registers/number-series';
import type { CivilDate } from '../../../domain/time/instant';

/** A page of the outgoing book, kept the plain way: what the rules ask to be written is written, and read back under lock. */
export interface BookRow {
  readonly number: number;
  readonly on: CivilDate;
  readonly status: NumberStatus;
  readonly documentId?: string;
  readonly reason?: string;
}

export function write(rows: readonly BookRow[], writes: readonly NumberWrite[]): readonly BookRow[] {
  return writes.reduce(writeOne, rows);
}

/** The series as `documentId` finds it, with its own reservation if one stands, and the row of `number`. */
export function stateOf(
  series: NumberSeries, scope: string, rows: readonly BookRow[], { documentId, number }: { readonly documentId: string; readonly number?: number },
): NumberSeriesState {
  const row = rows.find((candidate) => candidate.number === number);
  const last = rows.toSorted((one, other) => one.number - other.number).at(-1);
  const own = rows.find((row) => row.status === 'reserved' && row.documentId === documentId);
  const lastOn = rows.map((row) => row.on).toSorted().at(-1);
  return {
    series,
    scope,
    nextNumber: (last?.number ?? 0) + 1,
    ...(lastOn !== undefined && { lastOn }),
    ...(row && { row: { number: row.number, status: row.status, ...daysAround(rows, row.number) } }),
    ...(own && { reserved: { number: own.number, documentId, on: own.on, isLast: own === last } }),
  };
}

function daysAround(rows: readonly BookRow[], number: number): { readonly dayBefore?: CivilDate; readonly dayAfter?: CivilDate } {
  const dayBefore = rows.filter((row) => row.number < number).map((row) => row.on).toSorted().at(-1);
  const dayAfter = rows.filter((row) => row.number > number).map((row) => row.on).toSorted()[0];
  return { ...(dayBefore && { dayBefore }), ...(dayAfter && { dayAfter }) };
}

function writeOne(rows: readonly BookRow[], change: NumberWrite): readonly BookRow[] {
  const { number } = change;
  const row = rows.find((candidate) => candidate.number === number);
  switch (change.kind) {
    case 'reserve':
    case 'outside': {
      if (row) throw new Error(`number ${number} is already in the book`);
      const { on, documentId } = change;
      const status = change.kind === 'reserve' ? 'reserved' : 'outside';
      return [...rows, { number, on, status, ...(documentId !== undefined && { documentId }) }];
    }
    case 'release':
      return rows.filter((candidate) => candidate !== reservationOf(row, change.documentId));
    case 'bind':
      return replace(rows, reservationOf(row, change.documentId), { status: 'bound' });
    case 'void':
      return replace(rows, reservationOf(row, change.documentId), { status: 'voided', reason: change.reason });
    case 'void-entry':
      if (row && row.status !== 'outside') throw new Error(`number ${number} is ${row.status}`);
      return [...rows.filter((candidate) => candidate !== row), { number, on: row?.on ?? change.on, status: 'voided', reason: change.wordsId }];
    case 'redate':
      return rows.map((candidate) => (candidate === row ? { ...candidate, on: change.on } : candidate));
  }
}

function reservationOf(row: BookRow | undefined, documentId: string): BookRow {
  if (row?.status !== 'reserved' || row.documentId !== documentId) throw new Error(`no reservation of ${documentId}`);
  return row;
}

function replace(rows: readonly BookRow[], old: BookRow, change: Partial<BookRow>): readonly BookRow[] {
  return rows.map((row) => (row === old ? { ...row, ...change } : row));
}
