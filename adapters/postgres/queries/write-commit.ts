import type { StreamId } from '../../../domain/stream/stream-id';
import type { CommittedBatch, StreamChange } from '../batch';
import type { Connection, Statement } from './statement';

export interface OutboxRow {
  readonly id: string;
  readonly streamId: StreamId;
}

/** Writes everything a commit always writes, in one statement, and returns the outbox rows it left. */
export async function writeCommit(
  connection: Connection, batch: CommittedBatch, wakes: readonly StreamId[],
): Promise<readonly OutboxRow[]> {
  const { rows } = await connection.query<{ outbox: OutboxRow[] }>(writeStatement(batch, wakes));
  return rows[0]?.outbox ?? [];
}

function writeStatement(batch: CommittedBatch, wakes: readonly StreamId[]): Statement {
  const { changes } = batch;
  const lists = [
    changes.map((change) => streamRow(change, batch)),
    changes.flatMap((change) => change.sealed.map(eventRow)),
    changes.flatMap((change) => change.tasksCame.map((task) => ({ streamId: change.streamId, ...task }))),
    [actRow(batch)],
  ];
  const streamIds = changes.map((change) => change.streamId);
  const gone = changes.flatMap((change) => change.tasksGone.map((key) => `${change.streamId} ${key}`));
  return { name: 'write-commit', text: WRITE, values: [...lists.map((list) => JSON.stringify(list)), wakes, streamIds, gone] };
}

function streamRow({ streamId, kind, seq, head, state, standing }: StreamChange, { command, now }: CommittedBatch): object {
  return {
    stream_id: streamId, kind, seq, head, state, closed: standing.closed, phase: standing.phase, step: standing.step,
    text_sha256: standing.textSha256, wake_at: standing.wakeAt, effect_ids: standing.effects.map((effect) => effect.effectId),
    acted_by: command.actor.kind === 'person' ? command.actor.personId : undefined, updated_at: now,
  };
}

function eventRow(event: StreamChange['sealed'][number]): object {
  return {
    stream_id: event.streamId, seq: event.seq, type: event.type, v: event.v, data: event.data, at: event.at,
    command_id: event.commandId, actor: event.actor, prev_hash: event.prevHash, hash: event.hash,
  };
}

function actRow({ command, bodySha256, answer, seq, now }: CommittedBatch): object {
  const { actor } = command;
  return {
    command_id: command.commandId, stream_id: command.streamId, kind: command.body.kind, body_sha256: bodySha256, answer, seq, at: now,
    ...(actor.kind === 'person' && { person_id: actor.personId, post_id: actor.postId, on_behalf_of: actor.onBehalfOfPersonId }),
  };
}

// In one statement the parts do not see each other and no row may be touched twice: work that goes and work that comes are different
// rows. `data` and `actor` travel as text and are stored as `json`, which keeps the very text the hash was made of; `jsonb` does not.
const WRITE = `
with st as (
  insert into stream (stream_id, kind, seq, head, state, closed, phase, step, text_sha256, wake_at, effect_ids, acted_by, updated_at)
  select * from json_to_recordset($1::json) as r(stream_id text, kind text, seq integer, head text, state jsonb, closed boolean,
    phase text, step text, text_sha256 text, wake_at timestamptz, effect_ids text[], acted_by text, updated_at timestamptz)
  on conflict (stream_id) do update set seq = excluded.seq, head = excluded.head, state = excluded.state, closed = excluded.closed,
    phase = excluded.phase, step = excluded.step, text_sha256 = excluded.text_sha256, wake_at = excluded.wake_at,
    effect_ids = excluded.effect_ids, acted_by = excluded.acted_by, updated_at = excluded.updated_at
), ev as (
  insert into event (stream_id, seq, type, v, data, at, command_id, actor, prev_hash, hash)
  select stream_id, seq, type, v, data::json, at, command_id, actor::json, prev_hash, hash
  from json_to_recordset($2::json) as r(stream_id text, seq integer, type text, v smallint, data text, at timestamptz,
    command_id text, actor text, prev_hash text, hash text)
), gone as (
  delete from open_task where stream_id = any($6::text[]) and stream_id || ' ' || key = any($7::text[])
), came as (
  insert into open_task (stream_id, key, post_id, document_id, step, step_kind, opened_at, due_at, urgency)
  select "streamId", key, "postId", "documentId", step, "stepKind", "openedAt", "dueAt", urgency
  from json_to_recordset($3::json) as r("streamId" text, key text, "postId" text, "documentId" text, step text, "stepKind" text,
    "openedAt" timestamptz, "dueAt" timestamptz, urgency text)
  on conflict (stream_id, key) do update set post_id = excluded.post_id, document_id = excluded.document_id, step = excluded.step,
    step_kind = excluded.step_kind, opened_at = excluded.opened_at, due_at = excluded.due_at, urgency = excluded.urgency
), ac as (
  insert into act (command_id, stream_id, kind, person_id, post_id, on_behalf_of, body_sha256, answer, seq, at)
  select * from json_to_recordset($4::json) as r(command_id text, stream_id text, kind text, person_id text, post_id text,
    on_behalf_of text, body_sha256 text, answer json, seq integer, at timestamptz)
), ob as (
  insert into outbox (stream_id) select unnest($5::text[]) returning id, stream_id
)
select
  coalesce((select json_agg(json_build_object('id', id::text, 'streamId', stream_id)) from ob), '[]'::json) as outbox,
  (select count(pg_notify('trinh', json_build_object('stream', stream_id, 'seq', seq)::text))
   from json_to_recordset($1::json) as r(stream_id text, seq integer)) as told`;
