import type { Pool, PoolClient } from 'pg';
import { kindOf } from '../../../domain/stream/stream-id';
import type { Models } from '../erased-model';
import type { Finding } from './finding';
import { readStoredStreams } from './stored-streams';
import { compareCopies, dropCopies, makeEmptyCopies, projectIntoCopies } from './rebuild-tables';
import { readNumberBooks, verifyNumberBook } from './verify-numbers';
import { replayStream, verifyStream } from './verify-stream';
import type { StoredStream } from './verify-stream';

export interface Verified {
  readonly streams: number;
  readonly events: number;
  readonly numberBooks: number;
  readonly findings: readonly Finding[];
}

const PAGE = 200;

/**
 * Goes through the whole record as it stood at one moment, while acts go on: every chain, every state, everything shown in lists, every
 * number book. `pool` from `createReadPool`.
 */
export async function verifyRecord(pool: Pool, models: Models, onProgress?: (streams: number) => void): Promise<Verified> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await makeEmptyCopies(client);
    await client.query('begin isolation level repeatable read read only');
    const verified = await verifySnapshot(client, models, onProgress);
    await client.query('commit');
    await dropCopies(client);
    return verified;
  } catch (error) {
    failure = error instanceof Error ? error : new Error('verification failed', { cause: error });
    throw failure;
  } finally {
    client.release(failure);
  }
}

async function verifySnapshot(client: PoolClient, models: Models, onProgress?: (streams: number) => void): Promise<Verified> {
  const findings: Finding[] = [];
  let [streams, events] = [0, 0];
  for (let after = ''; ;) {
    const page = await readStoredStreams(client, after, PAGE);
    for (const stored of page) findings.push(...(await verifyByKind(client, stored, models)));
    streams += page.length;
    events += page.reduce((count, stored) => count + stored.events.length, 0);
    onProgress?.(streams);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = last.streamId;
  }
  const books = await readNumberBooks(client);
  findings.push(...(await compareCopies(client)), ...books.flatMap(verifyNumberBook));
  return { streams, events, numberBooks: books.length, findings };
}

async function verifyByKind(client: PoolClient, stored: StoredStream, models: Models): Promise<readonly Finding[]> {
  const kind = kindOf(stored.streamId);
  const model = kind && models[kind];
  if (model === undefined) return [{ kind: 'state-differs', where: stored.streamId, detail: 'there are no rules for this kind of stream' }];
  const findings = verifyStream(stored, model);
  // From events that are not those that were written nothing can be worked out.
  if (!findings.some((finding) => finding.kind === 'chain-broken')) await projectIntoCopies(client, replayStream(stored, model));
  return findings;
}
