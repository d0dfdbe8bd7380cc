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
}

export interface NumberRow {
  readonly number: number;
  readonly status: NumberStatus;
  readonly documentId: string | null;
  readonly issuedOn: CivilDate;
  /** The number its document says it was issued under. */
  readonly issuedAs: number | null;
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
    ...(book.givenOutside ? [] : verifyOrder(book, where)),
  ];
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
  select c.series_id as "seriesId", c.scope, coalesce(s.given_by = 'outside', false) as "givenOutside", c.next_number as "nextNumber",
    coalesce((select (o ->> 'number')::integer from jsonb_array_elements(s.openings) o where o ->> 'scope' = c.scope), 1) as opening,
    coalesce((select json_agg(json_build_object('number', e.number, 'status', e.status, 'documentId', e.document_id,
        'issuedOn', e.issued_on, 'issuedAs', (select (i.data ->> 'number')::integer from event i
          where i.stream_id = 'document/' || e.document_id and i.type = 'DocumentIssued' order by i.seq limit 1)) order by e.number)
      from number_entry e where e.series_id = c.series_id and e.scope = c.scope), '[]'::json) as rows
  from number_counter c left join number_series s on s.id = c.series_id order by c.series_id, c.scope`;
