import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { CommitOutcome, Waker } from '../../../activities/ports';
import { createRecord } from '../../../adapters/postgres/commit';
import type { PostgresRecord } from '../../../adapters/postgres/commit';
import { createActPool } from '../../../adapters/postgres/pool';
import { documentProjection } from '../../../adapters/postgres/projections/document';
import { keyedInEntryProjection } from '../../../adapters/postgres/projections/keyed-in-entry';
import type { Command } from '../../../domain/stream/command';
import { streamId } from '../../../domain/stream/stream-id';
import type { StreamId } from '../../../domain/stream/stream-id';
import { createTestDatabase } from '../../support/database';
import { toyModels } from './toy-model';
import type { Note, ToyBody } from './toy-model';

export interface RecordFixture {
  readonly url: string;
  readonly pool: Pool;
  readonly record: PostgresRecord;
  /** Runs that were woken, in order. */
  readonly woken: StreamId[];
  /** The wakes fail while this is set. */
  engineAway: boolean;
  /** How far the clock of the record is ahead of the database's. */
  clockShiftMs: number;
  end(): Promise<void>;
}

/** A record of toy streams over a database of its own. */
export async function createRecordFixture(): Promise<RecordFixture> {
  const database = await createTestDatabase();
  const pool = createActPool({ connectionString: database.url, max: 8 });
  const woken: StreamId[] = [];
  const waker: Waker = {
    async wake(id) {
      if (fixture.engineAway) throw new Error('the engine is away');
      woken.push(id);
    },
  };
  const fixture: RecordFixture = {
    url: database.url,
    pool,
    record: createRecord({
      pool, models: toyModels, projections: [documentProjection, keyedInEntryProjection], waker, clockShiftMs: () => fixture.clockShiftMs,
    }),
    woken,
    engineAway: false,
    clockShiftMs: 0,
    async end() {
      await fixture.record.settled();
      await pool.end();
      await database.drop();
    },
  };
  return fixture;
}

export function newNotebook(): StreamId {
  return streamId('document', randomUUID());
}

export const AN = { kind: 'person', personId: 'person-an', postId: 'post-an' } as const;

export function note(id: StreamId, content: Note | string, more: Partial<Command> = {}): Command {
  const body: ToyBody = { kind: 'note', ...(typeof content === 'string' ? { text: content } : content) };
  return { commandId: randomUUID(), streamId: id, actor: AN, ...more, body };
}

export function done(outcome: CommitOutcome): Extract<CommitOutcome, { kind: 'done' }> {
  if (outcome.kind !== 'done') throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome;
}

export function refusalOf(outcome: CommitOutcome): string {
  return outcome.kind === 'refused' ? outcome.refusal.code : 'none';
}
