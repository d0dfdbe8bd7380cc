import type { NumberWrite } from '../../domain/registers/number-series';
import type { CivilDate, Instant } from '../../domain/time/instant';
import type { CommittedBatch } from './batch';
import type { LockedSeries } from './queries/lock-series';
import type { Statement } from './queries/statement';

/** What the book says of a number after an act: an entry, or nothing when it was given back. */
interface BookRow {
  readonly series_id: string;
  readonly scope: string;
  readonly number: number;
  readonly status: 'reserved' | 'bound' | 'voided' | 'outside' | 'released' | 'redated';
  readonly document_id?: string;
  readonly issued_on?: CivilDate;
  readonly reason?: string;
  readonly words_id?: string;
  readonly settled_at?: Instant;
  /** Nobody's name when the clock gave the number up. */
  readonly settled_by?: string;
}

/** The statements that write the numbers of an act into the book, under the lock of their series: those that have something to write. */
export function numberStatements(batch: Pick<CommittedBatch, 'numbers' | 'series' | 'command' | 'now'>): readonly Statement[] {
  const { numbers, series, command, now } = batch;
  if (numbers.length === 0) return [];
  const settled = { settled_at: now, ...(command.actor.kind === 'person' && { settled_by: command.actor.personId }) };
  const rows = new Map(numbers.map((write) => [`${write.seriesId} ${write.scope} ${write.number}`, { ...bookRow(write), ...settled }]));
  const given = (...wanted: BookRow['status'][]): unknown[] => [
    JSON.stringify([...rows.values()].filter((row) => wanted.includes(row.status))),
  ];
  const counters = [...new Set(numbers.map((write) => write.seriesId))].map((id) => countedOn(locked(series, id), numbers));
  const statements = [
    { name: 'release-numbers', text: RELEASE, values: given('released') },
    { name: 'enter-numbers', text: ENTER, values: given('reserved', 'outside') },
    { name: 'void-numbers', text: VOID, values: [JSON.stringify([...rows.values()].filter((row) => row.words_id !== undefined))] },
    { name: 'settle-numbers', text: SETTLE, values: given('bound', 'voided') },
    { name: 'redate-numbers', text: REDATE, values: given('redated') },
    { name: 'count-numbers', text: COUNT, values: [JSON.stringify(counters)] },
  ];
  return statements.filter(({ values }) => values[0] !== '[]');
}

function bookRow(write: NumberWrite): BookRow {
  const { seriesId: series_id, scope, number, documentId: document_id } = write;
  const row = { series_id, scope, number, ...(document_id !== undefined && { document_id }) };
  switch (write.kind) {
    case 'reserve': return { ...row, status: 'reserved', issued_on: write.on };
    case 'bind': return { ...row, status: 'bound' };
    case 'release': return { ...row, status: 'released' };
    case 'outside': return { ...row, status: 'outside', issued_on: write.on };
    case 'void': return { ...row, status: 'voided', reason: write.reason };
    case 'void-entry': return { ...row, status: 'voided', issued_on: write.on, words_id: write.wordsId };
    case 'redate': return { ...row, status: 'redated', issued_on: write.on };
  }
}

/** A number given back is the next one again, and the day goes back with it; only the last of a series can be given back. */
function countedOn(series: LockedSeries, numbers: readonly NumberWrite[]): object {
  let next = series.nextNumber;
  let lastOn = series.lastOn;
  // what another system gives comes in any order, and says nothing of what is next
  const isOurs = series.series.givenBy === 'trinh';
  for (const write of numbers.filter((one) => one.seriesId === series.series.id)) {
    if (write.kind === 'reserve' && isOurs) {
      // The first number of an empty book may be its opening number.
      if (write.number < next) throw new Error(`number ${write.number} was reserved where ${next} is next`);
      next = write.number + 1;
      lastOn = write.on;
    }
    if (write.kind === 'outside' || write.kind === 'void-entry') {
      const isNew = write.number >= next;
      next = Math.max(next, write.number + 1);
      if (isNew || write.kind === 'outside') lastOn = later(lastOn, write.on);
    }
    if (write.kind === 'redate' && write.number === next - 1) lastOn = later(series.lastOnBefore, write.on);
    if (write.kind === 'release' && isOurs) {
      if (write.number !== next - 1) throw new Error(`number ${write.number} was released and is not the last`);
      next -= 1;
      lastOn = series.lastOnBefore;
    }
  }
  return { series_id: series.series.id, scope: series.scope, next_number: next, last_on: lastOn };
}

function later(one: CivilDate | undefined, other: CivilDate): CivilDate {
  return one === undefined || one < other ? other : one;
}

function locked(series: ReadonlyMap<string, LockedSeries>, id: string): LockedSeries {
  const found = series.get(id);
  if (found === undefined) throw new Error(`a number of series ${id} was written without its lock`);
  return found;
}

const ROWS = `json_to_recordset($1::json) as r(series_id text, scope text, number integer, status text, document_id text,
  issued_on date, reason text, words_id text, settled_at timestamptz, settled_by text)`;
const SAME = 'e.series_id = r.series_id and e.scope = r.scope and e.number = r.number';

const RELEASE = `delete from number_entry e using ${ROWS} where ${SAME} and e.status = 'reserved' and e.document_id = r.document_id`;
// A number given back and reserved anew within one act keeps its row.
const ENTER = `
  insert into number_entry (series_id, scope, number, status, document_id, issued_on)
  select series_id, scope, number, status, document_id, issued_on from ${ROWS}
  on conflict (series_id, scope, number) do update set issued_on = excluded.issued_on
  where number_entry.status = 'reserved' and number_entry.document_id = excluded.document_id`;
const SETTLE = `
  update number_entry e set status = r.status, reason = r.reason, settled_at = r.settled_at, settled_by = r.settled_by
  from ${ROWS} where ${SAME} and e.document_id = r.document_id and e.status = 'reserved'`;
// By văn thư: the row keeps its day when there is one.
const VOID = `
  insert into number_entry (series_id, scope, number, status, issued_on, words_id, settled_at, settled_by)
  select series_id, scope, number, status, issued_on, words_id, settled_at, settled_by from ${ROWS}
  on conflict (series_id, scope, number) do update set status = excluded.status, words_id = excluded.words_id,
    settled_at = excluded.settled_at, settled_by = excluded.settled_by
  where number_entry.status = 'outside'`;
const REDATE = `update number_entry e set issued_on = r.issued_on from ${ROWS} where ${SAME} and e.status = 'outside'`;
const COUNT = `
  update number_counter c set next_number = r.next_number, last_on = r.last_on
  from json_to_recordset($1::json) as r(series_id text, scope text, next_number integer, last_on date)
  where c.series_id = r.series_id and c.scope = r.scope`;
