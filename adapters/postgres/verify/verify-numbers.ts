import type { PoolClient } from 'pg';
import type { NumberStatus } from '../../../domain/registers/number-series';
import type { CivilDate } from '../../../domain/time/instant';
import type { Finding } from './finding';

/** One scope of one series, with its rows in the order of their numbers. */
export interface NumberBook {
  readonly seriesId: string;
  readonly scope: string;
  /** The provincial system gives these numbers: unique, but with gaps and in any order. */
  readonly givenOutside: boolean;
  readonly opening: number;
  readonly nextNumber: number;
  readonly rows: readonly NumberRow[];
  /** Numbers the record says were entered or voided by hand. */
  readonly keyedIn: readonly number[];
}

export interface NumberRow {
  readonly number: number;
  readonly status: NumberStatus;
  readonly documentId: string | null;
  readonly issuedOn: CivilDate;
  /** The number its document says it was issued under. */
  readonly issuedAs: number | null;
  /** The day the record says a number keyed in bears; null when no event speaks of it. */
  readonly keyedInOn: CivilDate | null;
  /** An event says who voided it, or which document had held it. */
  readonly voidIsRecorded: boolean;
}

/** Dense from the opening number, dates that never go back, and each bound number borne by its document. */
export function verifyNumberBook(book: NumberBook): readonly Finding[] {
  const where = `${book.seriesId} ${book.scope}`;
  const unborne = book.rows.filter((row) => row.status === 'bound' && row.documentId !== null && row.issuedAs !== row.number);
  return [
    ...unborne.map((row): Finding => ({
      kind: 'number-without-document',
      where: `${where} ${row.number}`,
      detail: `document ${row.documentId} was issued as ${row.issuedAs ?? 'nothing'}`,
    })),
    ...book.rows.flatMap((row) => verifyGrounds(row, where)),
    ...book.keyedIn.filter((number) => !book.rows.some((row) => row.number === number)).map((number): Finding => ({
      kind: 'number-missing', where: `${where} ${number}`, detail: 'was entered by hand and is not in the book',
    })),
    ...(book.givenOutside ? [] : verifyOrder(book, where)),
  ];
}

/** A number keyed in or voided is in the book because an event says so. */
function verifyGrounds(row: NumberRow, where: string): readonly Finding[] {
  const at = { kind: 'number-without-record', where: `${where} ${row.number}` } as const;
  if (row.status === 'outside' && row.keyedInOn !== row.issuedOn) {
    return [{ ...at, detail: `dated ${row.issuedOn} in the book, ${row.keyedInOn ?? 'nowhere'} in the record` }];
  }
  return row.status === 'voided' && !row.voidIsRecorded ? [{ ...at, detail: 'void, and no event says so' }] : [];
}

function verifyOrder({ rows, opening, nextNumber }: NumberBook, where: string): readonly Finding[] {
  const given = new Set(rows.map((row) => row.number));
  const due = Array.from({ length: Math.max(0, nextNumber - opening) }, (_, index) => opening + index);
  const missing = due.filter((number) => !given.has(number));
  const at = (number: number): string => `${where} ${number}`;
  const beyond = rows.filter((row) => row.number >= nextNumber);
  const backDated = rows.filter((row, index) => row.issuedOn < (rows[index - 1]?.issuedOn ?? ''));
  return [
    ...missing.map((number): Finding => ({ kind: 'number-missing', where: at(number), detail: 'passed over without a reason' })),
    ...beyond.map((row): Finding => ({
      kind: 'counter-differs', where: at(row.number), detail: `in the book, but ${nextNumber} is said to be next`,
    })),
    ...backDated.map((row): Finding => ({
      kind: 'number-out-of-order', where: at(row.number), detail: `dated ${row.issuedOn}, before the one before it`,
    })),
  ];
}

export async function readNumberBooks(client: PoolClient): Promise<readonly NumberBook[]> {
  const { rows } = await client.query<NumberBook>(BOOKS);
  return rows;
}

const BOOKS = `
  with by_hand as materialized (
    select substr(stream_id, 10) as series_id, data ->> 'scope' as scope, (data ->> 'number')::integer as number, type, seq, data ->> 'on' as day
    from event where stream_id like 'register/%')
  select c.series_id as "seriesId", c.scope, coalesce(s.given_by = 'outside', false) as "givenOutside", c.next_number as "nextNumber",
    coalesce((select (o ->> 'number')::integer from jsonb_array_elements(s.openings) o where o ->> 'scope' = c.scope), 1) as opening,
    coalesce((select json_agg(json_build_object('number', e.number, 'status', e.status, 'documentId', e.document_id,
        'issuedOn', e.issued_on, 'issuedAs', (select (i.data ->> 'number')::integer from event i
          where i.stream_id = 'document/' || e.document_id and i.type = 'DocumentIssued' order by i.seq limit 1),
        'keyedInOn', (select h.day from by_hand h where (h.series_id, h.scope, h.number) = (e.series_id, e.scope, e.number)
          and h.type <> 'NumberVoided' and h.day is not null order by h.seq desc limit 1),
        'voidIsRecorded', e.status = 'voided' and (exists (select from by_hand h where (h.series_id, h.scope, h.number) = (e.series_id, e.scope, e.number)
            and h.type = 'NumberVoided')
          or exists (select from event p where p.stream_id = 'document/' || e.document_id and p.type = 'SignaturePreparationRequested'
            and p.data -> 'preparation' -> 'seal' ->> 'seriesId' = e.series_id and p.data -> 'preparation' -> 'seal' ->> 'scope' = e.scope
            and (p.data -> 'preparation' -> 'seal' ->> 'number')::integer = e.number)
          or exists (select from event p where p.stream_id = 'document/' || e.document_id and p.type = 'NumberGiven'
            and p.data ->> 'seriesId' = e.series_id and p.data ->> 'scope' = e.scope and (p.data ->> 'number')::integer = e.number))) order by e.number)
      from number_entry e where e.series_id = c.series_id and e.scope = c.scope), '[]'::json) as rows,
    coalesce((select json_agg(distinct h.number) from by_hand h where h.series_id = c.series_id and h.scope = c.scope), '[]'::json) as "keyedIn"
  from number_counter c left join number_series s on s.id = c.series_id order by c.series_id, c.scope`;
