import type { PoolClient } from 'pg';
import { addressCorrectionProjection } from '../projections/address-correction';
import { deliveryProjection } from '../projections/delivery';
import { incomingEntryProjection } from '../projections/incoming-entry';
import { keyedInEntryProjection } from '../projections/keyed-in-entry';
import { outgoingEntryProjection } from '../projections/outgoing-entry';
import { outgoingSendingProjection } from '../projections/outgoing-sending';
import { replacementProjection } from '../projections/replacement';
import { stepTimeProjection } from '../projections/step-time';
import type { ProjectedBatch, Projection } from '../projections/projection';
import type { Finding } from './finding';

interface RebuiltTable {
  readonly table: string;
  readonly key: readonly string[];
  /** Columns that follow from events alone; words that are copied from rows of persons and drafts may have changed there since. */
  readonly columns: readonly string[];
  /** Rows that come from a stream. */
  readonly only: string;
}

const REBUILT: readonly { readonly projection: Projection; readonly tables: readonly RebuiltTable[] }[] = [
  {
    projection: deliveryProjection,
    tables: [
      {
        table: 'delivery',
        key: ['id'],
        columns: [
          'document_id', 'addressee_id', 'line', 'channel', 'post_id', 'state', 'attempts', 'next_attempt_at', 'delivered_at',
          'acknowledged_at', 'acknowledged_by', 'perhaps_twice', 'chased_times', 'recall_told_at', 'recall_confirmed_at',
          'with_session_papers_at',
        ],
        only: 'true',
      },
      { table: 'delivery_attempt', key: ['delivery_id', 'attempt'], columns: ['outcome', 'server_answer', 'at'], only: 'true' },
    ],
  },
  {
    projection: stepTimeProjection,
    tables: [{
      table: 'step_time', key: ['document_id', 'round'],
      columns: ['agency_id', 'step_id', 'step_kind', 'opened_at', 'due_at', 'closed_at', 'outcome'], only: 'true',
    }],
  },
  {
    projection: outgoingEntryProjection,
    tables: [{
      table: 'outgoing_entry',
      key: ['id'],
      columns: ['agency_id', 'series_id', 'scope', 'number', 'symbol', 'issued_on', 'document_type'],
      only: 'true',
    }],
  },
  {
    projection: keyedInEntryProjection,
    tables: [{
      table: 'outgoing_correction',
      key: ['stream_id', 'seq'],
      columns: [
        'series_id', 'scope', 'number', 'at', 'person_id', 'issued_on', 'symbol', 'document_type', 'copies', 'dispatched_on', 'details_id',
        'reason_id',
      ],
      only: 'true',
    }],
  },
  {
    // Numbers follow the order of arrival, which only the moment of the commit knows: the counter proves that there is no gap.
    projection: incomingEntryProjection,
    tables: [
      { table: 'incoming_entry', key: ['delivery_id'], columns: ['agency_id', 'year', 'document_id', 'post_id', 'arrived_at'], only: 'true' },
      { table: 'incoming_counter', key: ['agency_id', 'year'], columns: ['next_number'], only: 'true' },
    ],
  },
  {
    projection: outgoingSendingProjection,
    tables: [{
      table: 'outgoing_sending',
      key: ['document_id'],
      columns: ['dispatched_on', 'addressees', 'reached', 'acknowledged', 'failing', 'added', 'recalled_on', 'receipts', 'replaced_by', 'replaced_on'],
      only: 'true',
    }],
  },
  {
    projection: replacementProjection,
    tables: [{ table: 'replacement', key: ['later_id'], columns: ['earlier_id', 'printed_number', 'issued_on', 'issued_at'], only: 'true' }],
  },
  {
    projection: addressCorrectionProjection,
    tables: [
      {
        table: 'address_correction', key: ['stream_id', 'seq'],
        columns: ['delivery_id', 'addressee_id', 'at', 'person_id', 'post_id', 'before_id', 'words_id'], only: 'true',
      },
      // An address can be given in other ways as well: only its corrections follow from events. Its copy is there to be written into.
      { table: 'addressee', key: ['id'], columns: [], only: 'false' },
    ],
  },
];

const TABLES = REBUILT.flatMap(({ tables }) => tables);

/** Empty tables of the same names that hide the real ones on this connection: the projections write into them unaware. */
export async function makeEmptyCopies(client: PoolClient): Promise<void> {
  for (const { table } of TABLES) await client.query(`create temporary table ${table} (like public.${table} including all)`);
}

export async function dropCopies(client: PoolClient): Promise<void> {
  await client.query(`drop table ${TABLES.map(({ table }) => `pg_temp.${table}`).join(', ')}`);
}

/** Runs the statements a commit would have run. */
export async function projectIntoCopies(client: PoolClient, batches: readonly ProjectedBatch[]): Promise<void> {
  for (const batch of batches) {
    for (const statement of REBUILT.flatMap(({ projection }) => projection.apply(batch))) {
      await client.query(statement.text, statement.values);
    }
  }
}

export async function compareCopies(client: PoolClient): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const table of TABLES) {
    const { rows } = await client.query<{ stored: object | null; rebuilt: object | null }>(comparison(table));
    findings.push(...rows.map(({ stored, rebuilt }): Finding => ({
      kind: 'projection-differs',
      where: table.table,
      detail: `stored ${JSON.stringify(stored)}, from the events ${JSON.stringify(rebuilt)}`,
    })));
  }
  return findings;
}

function comparison({ table, key, columns, only }: RebuiltTable): string {
  const fields = [...key, ...columns].join(', ');
  return `
    select to_jsonb(stored) as stored, to_jsonb(rebuilt) as rebuilt
    from (select ${fields} from public.${table} where ${only}) stored
    full join (select ${fields} from pg_temp.${table}) rebuilt using (${key.join(', ')})
    where to_jsonb(stored) is distinct from to_jsonb(rebuilt)`;
}
