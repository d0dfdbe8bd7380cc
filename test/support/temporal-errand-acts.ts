import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import type { Pool } from 'pg';
import { streamId, type StreamId } from '../../domain/stream/stream-id';
import type { Effect } from '../../domain/stream/standing';
import { standingQuery, type RunStanding } from '../../workflows/waiting/messages';
import { testTemporalAddress } from './database';
import type { Asked, ErrandState } from './temporal-errands';
import type { Office } from './temporal-office';

export function newErrand(): StreamId {
  return streamId('document', randomUUID());
}

/** Somebody asks something of the stream, through the record as the API has it. */
export async function ask(office: Office, id: StreamId, asked: Asked): Promise<void> {
  const outcome = await office.record.commit({ commandId: randomUUID(), streamId: id, actor: AN, body: { kind: 'ask', ...asked } });
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
}

const AN = { kind: 'person', personId: 'person-an', postId: 'post-an' } as const;

/** A typesetting, as a document would ask for it. */
export function typesetting(id: StreamId, version = 1): Effect {
  const documentId = id.slice('document/'.length);
  return { effectId: `typeset/${version}`, kind: 'typeset', input: { documentId, version, textSha256: `text-${version}` } };
}

export async function errandIn(pool: Pool, id: StreamId): Promise<ErrandState & { readonly seq: number }> {
  const { rows } = await pool.query<{ state: ErrandState; seq: number }>('select state, seq from stream where stream_id = $1', [id]);
  const row = rows[0];
  if (row === undefined) throw new Error(`no stream ${id}`);
  return { ...row.state, seq: row.seq };
}

export interface Engine {
  readonly client: Client;
  standing(id: StreamId): Promise<RunStanding>;
  /** `RUNNING`, `COMPLETED` …: how the latest run of the stream stands. */
  status(id: StreamId): Promise<string>;
  /** Of the latest run. */
  runIdOf(id: StreamId): Promise<string>;
  close(): Promise<void>;
}

/** The engine as an operator sees it. */
export async function lookIntoEngine(address = testTemporalAddress()): Promise<Engine> {
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace: 'default' });
  return {
    client,
    standing: (id) => client.workflow.getHandle(id).query(standingQuery),
    status: async (id) => (await client.workflow.getHandle(id).describe()).status.name,
    runIdOf: async (id) => (await client.workflow.getHandle(id).describe()).runId,
    close: () => connection.close(),
  };
}
