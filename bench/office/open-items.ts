import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { BUSY_POST } from './organisation';
import { UNITS } from './people';

/**
 * Copies one open document of the office, with its stream, row, text and events, until `openItems` wait: `busyItems` of them with one
 * person, the rest spread over posts nobody acts from. Written beside the record, since handing in 50,000 would take minutes.
 */
export async function layOutOpenItems(
  pool: Pool, documentId: string, wanted: { readonly openItems: number; readonly busyItems: number; readonly busyPostId?: string },
): Promise<void> {
  const prefix = randomUUID().slice(0, 8);
  const values = [`document/${documentId}`, wanted.openItems, prefix];
  for (const statement of [STREAMS, EVENTS]) await pool.query(statement, values);
  for (const statement of [DOCUMENTS, VERSIONS]) await pool.query(statement, [documentId, wanted.openItems, prefix]);
  await pool.query(TASKS, [...values, wanted.busyItems, wanted.busyPostId ?? BUSY_POST, UNITS]);
  await pool.query('vacuum analyze');
}

const ID = `$3 || '-0000-4000-8000-' || lpad(to_hex(n), 12, '0')`;

const STREAMS = `
  insert into stream
  select 'document/' || ${ID}, kind, seq, head, state, closed, phase, step, text_sha256, wake_at, effect_ids, acted_by, updated_at
  from stream, generate_series(1, $2::int) n where stream_id = $1`;

const EVENTS = `
  insert into event select 'document/' || ${ID}, seq, type, v, data, at, command_id || n, actor, prev_hash, hash
  from event, generate_series(1, $2::int) n where stream_id = $1`;

const DOCUMENTS = `
  insert into document (id, agency_id, unit_id, route, document_type, subject, drafter_person_id, drafter_post_id, urgency, state, stage,
    step, holders, due_at)
  select ${ID}, agency_id, unit_id, route, document_type, subject || ' ' || n, drafter_person_id, drafter_post_id, urgency, state, stage,
    step, holders, due_at
  from document, generate_series(1, $2::int) n where id = $1`;

const VERSIONS = `
  insert into document_version (document_id, version, text_sha256, content, created_by)
  select ${ID}, version, text_sha256, content, created_by from document_version, generate_series(1, $2::int) n where document_id = $1`;

// Due in five to sixty-five days, in no order.
const TASKS = `
  insert into open_task (stream_id, key, post_id, document_id, step, step_kind, opened_at, due_at, urgency)
  select 'document/' || ${ID}, key, case when n <= $4::int then $5 else 'idle-' || n % $6::int end, ${ID}, step, step_kind, opened_at,
    now() + interval '5 days' + (n::bigint * 7919 % 60000) / 1000.0 * interval '1 day', urgency
  from open_task, generate_series(1, $2::int) n where stream_id = $1`;
