import type { Pool } from 'pg';
import type { SealedEvent } from '../postgres/event-chain';
import { sealedOf, type EventRow } from '../postgres/verify/stored-streams';

/** What the record holds of one document beside its events. */
export interface VersionRow {
  readonly version: number;
  readonly content: unknown;
  readonly originalFileSha256: string | null;
  readonly originalName: string | null;
  readonly createdAt: string;
}

export interface WordsRow {
  readonly id: string;
  readonly sha256: string;
  readonly text: string;
}

/** Every stream of a document with its events: its own, consultations, ballots, dispatch. */
export async function readChains(pool: Pool, documentId: string): Promise<ReadonlyMap<string, readonly SealedEvent[]>> {
  const { rows } = await pool.query<EventRow>(CHAINS, [documentId]);
  const chains = new Map<string, SealedEvent[]>();
  for (const row of rows) chains.set(row.stream_id, [...(chains.get(row.stream_id) ?? []), sealedOf(row)]);
  return chains;
}

const CHAINS = `
  select stream_id, seq, type, v, data::text as data, at, command_id, actor::text as actor, prev_hash, hash
  from event where split_part(stream_id, '/', 2) = $1 and split_part(stream_id, '/', 1) <> 'session' order by stream_id, seq`;

export async function readVersions(pool: Pool, documentId: string): Promise<readonly VersionRow[]> {
  const { rows } = await pool.query<VersionRow>(VERSIONS, [documentId]);
  return rows;
}

const VERSIONS = `
  select version, content, original_file_sha256 as "originalFileSha256", original_name as "originalName",
    to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"
  from document_version where document_id = $1 order by version`;

/** The free words the events speak of by id; what was closed by law is not there any more. */
export async function readWordsOf(pool: Pool, ids: readonly string[]): Promise<readonly WordsRow[]> {
  const { rows } = await pool.query<WordsRow>('select id, sha256, text from words where id = any($1::text[]) order by id', [ids]);
  return rows;
}
