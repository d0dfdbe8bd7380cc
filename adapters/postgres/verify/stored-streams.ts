import type { PoolClient } from 'pg';
import type { OpenTask } from '../../../domain/stream/open-task';
import type { StreamId } from '../../../domain/stream/stream-id';
import type { SealedEvent } from '../event-chain';
import type { DocumentRow } from '../projections/document';
import type { StoredStream } from './verify-stream';

/** The next streams after `after`, in the order of their ids, with everything stored about them. Also streams that lost their row. */
export async function readStoredStreams(client: PoolClient, after: string, limit: number): Promise<readonly StoredStream[]> {
  const { rows: heads } = await client.query<StreamRow>(STREAMS, [after, limit]);
  const ids = heads.map((head) => head.stream_id);
  const { rows: events } = await client.query<EventRow>(EVENTS, [ids]);
  const { rows: tasks } = await client.query<TaskRow>(TASKS, [ids]);
  const { rows: documents } = await client.query<DocumentListRow>(DOCUMENTS, [ids]);
  const eventsOf = byStream(events);
  const tasksOf = byStream(tasks);
  const documentOf = new Map(documents.map((document) => [`document/${document.id}`, document]));
  return heads.map((head) => ({
    streamId: head.stream_id,
    seq: head.seq ?? 0,
    head: head.head ?? '',
    state: head.state,
    standing: { closed: head.closed ?? false, phase: head.phase ?? '', step: head.step ?? '' },
    events: (eventsOf.get(head.stream_id) ?? []).map(sealedOf),
    tasks: (tasksOf.get(head.stream_id) ?? []).map(taskOf),
    documentRow: documentRowOf(documentOf.get(head.stream_id)),
  }));
}

function byStream<Row extends { readonly stream_id: StreamId }>(rows: readonly Row[]): ReadonlyMap<StreamId, readonly Row[]> {
  const groups = new Map<StreamId, Row[]>();
  for (const row of rows) groups.set(row.stream_id, [...(groups.get(row.stream_id) ?? []), row]);
  return groups;
}

interface StreamRow {
  readonly stream_id: StreamId;
  readonly seq: number | null;
  readonly head: string | null;
  readonly state: unknown;
  readonly closed: boolean | null;
  readonly phase: string | null;
  readonly step: string | null;
}

const STREAMS = `
  select id as stream_id, s.seq, s.head, s.state, s.closed, s.phase, s.step
  from (select stream_id as id from stream where stream_id > $1 union select stream_id from event where seq = 1 and stream_id > $1
        order by id limit $2) ids
  left join stream s on s.stream_id = id order by id`;

export interface EventRow {
  readonly stream_id: StreamId;
  readonly seq: number;
  readonly type: string;
  readonly v: number;
  readonly data: string;
  readonly at: Date;
  readonly command_id: string;
  readonly actor: string;
  readonly prev_hash: string;
  readonly hash: string;
}

const EVENTS = `
  select stream_id, seq, type, v, data::text as data, at, command_id, actor::text as actor, prev_hash, hash
  from event where stream_id = any($1::text[]) order by stream_id, seq`;

export function sealedOf(row: EventRow): SealedEvent {
  return {
    streamId: row.stream_id, seq: row.seq, type: row.type, v: row.v, data: row.data, at: row.at.toISOString(),
    commandId: row.command_id, actor: row.actor, prevHash: row.prev_hash, hash: row.hash,
  };
}

interface TaskRow {
  readonly stream_id: StreamId;
  readonly key: string;
  readonly post_id: string;
  readonly document_id: string;
  readonly step: string;
  readonly step_kind: string;
  readonly opened_at: Date;
  readonly due_at: Date | null;
  readonly urgency: OpenTask['urgency'];
}

const TASKS = `
  select stream_id, key, post_id, document_id, step, step_kind, opened_at, due_at, urgency
  from open_task where stream_id = any($1::text[])`;

function taskOf(row: TaskRow): OpenTask {
  return {
    key: row.key, postId: row.post_id, documentId: row.document_id, step: row.step, stepKind: row.step_kind,
    openedAt: row.opened_at.toISOString(), urgency: row.urgency, ...(row.due_at !== null && { dueAt: row.due_at.toISOString() }),
  };
}

interface DocumentListRow extends Omit<DocumentRow, 'due_at' | 'number' | 'symbol' | 'issued_on'> {
  readonly due_at: Date | null;
  readonly number: number | null;
  readonly symbol: string | null;
  readonly issued_on: string | null;
}

const DOCUMENTS = `
  select id, state, stage, step, holders, due_at, number, symbol, issued_on::text as issued_on
  from document where id in (select substr(named, 10) from unnest($1::text[]) named where named like 'document/%')`;

function documentRowOf(row: DocumentListRow | undefined): DocumentRow | undefined {
  return row && {
    id: row.id, state: row.state, stage: row.stage, step: row.step, holders: row.holders,
    ...(row.due_at !== null && { due_at: row.due_at.toISOString() }),
    ...(row.number !== null && { number: row.number }),
    ...(row.symbol !== null && { symbol: row.symbol }),
    ...(row.issued_on !== null && { issued_on: row.issued_on }),
  };
}
