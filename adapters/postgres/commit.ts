import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { CommitOutcome, RecordPort, WakeHolder, Waker } from '../../activities/ports';
import { SYSTEM } from '../../domain/stream/actor';
import type { Command } from '../../domain/stream/command';
import type { StandingForRun } from '../../domain/stream/standing';
import type { StreamId } from '../../domain/stream/stream-id';
import type { CommittedBatch } from './batch';
import { decideUnderLock } from './decide-under-lock';
import type { Rules } from './decide-under-lock';
import type { Models } from './erased-model';
import { numberStatements } from './number-book';
import { createReferenceCache } from './organisation';
import type { Projection } from './projections/projection';
import { writeCommit } from './queries/write-commit';
import type { OutboxRow } from './queries/write-commit';
import { inTransaction } from './transaction';
import type { Ending } from './transaction';
import { standingForRun, wakeInMs } from './wake-in-ms';
import { createWaking } from './waking';
import type { Wake, Waking } from './waking';
import { together } from './queries/together';

export interface RecordParts {
  /** From `createActPool`. */
  readonly pool: Pool;
  readonly models: Models;
  readonly projections: readonly Projection[];
  /** Without one, wakes are left to the relay. */
  readonly waker?: Waker;
  /** Added to the database's clock: lets a test live through a holiday. */
  readonly clockShiftMs?: () => number;
}

export interface PostgresRecord extends RecordPort, WakeHolder {
  /** When no wake is on its way any more. Before the pool ends. */
  settled(): Promise<void>;
}

/** The record over PostgreSQL. `commit` and `look` throw `RecordUnavailable` when it cannot be had. */
export function createRecord(parts: RecordParts): PostgresRecord {
  const rules: Rules = { models: parts.models, reference: createReferenceCache(), clockShiftMs: parts.clockShiftMs ?? (() => 0) };
  const waking = createWaking(parts.pool, parts.waker);
  const recording: Recording = { parts, rules, waking };
  return {
    commit: (command) => perform(recording, command),
    look: (streamId) => lookForRun(recording, streamId),
    holdWakes: (streamId) => waking.hold(streamId),
    settled: () => waking.settled(),
  };
}

interface Recording {
  readonly parts: RecordParts;
  readonly rules: Rules;
  readonly waking: Waking;
}

/** The run looks: it gets what it needs in the answer, so nothing is left in the outbox for itself. An unknown stream has ended. */
async function lookForRun(recording: Recording, streamId: StreamId): Promise<StandingForRun> {
  const outcome = await perform(recording, lookCommand(streamId), streamId);
  if (outcome.kind === 'done') return standingForRun(outcome.standing, outcome.wakeInMs);
  if (outcome.refusal.code !== 'NOT_FOUND') throw new Error(`a look at ${streamId} was refused: ${outcome.refusal.code}`);
  return { seq: 0, phase: 'unknown', step: '', holders: [], closed: true, wakeInMs: 1, effects: [] };
}

function lookCommand(streamId: StreamId): Command {
  return { commandId: `look/${randomUUID()}`, streamId, actor: SYSTEM, body: { kind: 'look' } };
}

/** One act: the transaction, then what became due elsewhere by it, then the wakes. `awake` is a run that needs no wake. */
async function perform(recording: Recording, command: Command, awake?: StreamId): Promise<CommitOutcome> {
  const { parts, rules, waking } = recording;
  const { outcome, wakes, looks } = await inTransaction(parts.pool, async (client): Promise<Ending<Performed>> => {
    const verdict = await decideUnderLock(client, command, rules);
    if ('outcome' in verdict) return { nothingWritten: { outcome: verdict.outcome, wakes: [], looks: [] } };
    return { writing: write(client, verdict.batch, parts.projections, awake) };
  });
  waking.send(wakes);
  for (const row of looks) if (await lookedAt(recording, row.streamId)) waking.forget([row]);
  return outcome;
}

interface Performed {
  readonly outcome: CommitOutcome;
  readonly wakes: readonly Wake[];
  /** Streams to look at stand in the outbox too: should this process end before it looked, the relay wakes their runs. */
  readonly looks: readonly OutboxRow[];
}

async function write(
  client: PoolClient, batch: CommittedBatch, projections: readonly Projection[], awake: StreamId | undefined,
): Promise<Performed> {
  const wakes = batch.wakes.filter((streamId) => streamId !== awake);
  const looks = batch.looks.filter((streamId) => !wakes.includes(streamId) && streamId !== batch.command.streamId);
  const statements = [...numberStatements(batch), ...projections.flatMap((projection) => projection.apply(batch))];
  const [outbox] = await together([
    writeCommit(client, batch, [...wakes, ...looks]),
    ...statements.map((statement) => client.query(statement)),
  ]);
  return {
    outcome: {
      kind: 'done', repeated: false, seq: batch.seq, answer: batch.answer, standing: batch.standing,
      wakeInMs: wakeInMs(batch.standing, batch.now), wakes,
    },
    wakes: outbox.filter((row) => wakes.includes(row.streamId)).map((row) => ({ ...row, ...versionSpokenOf(batch, row.streamId) })),
    looks: outbox.filter((row) => looks.includes(row.streamId)),
  };
}

/** The run of a stream that changed here hears of this version of it; any other is to look at something elsewhere. */
function versionSpokenOf({ changes }: CommittedBatch, streamId: StreamId): Pick<Wake, 'seq'> {
  const change = changes.find((one) => one.mustWake && one.streamId === streamId);
  return change ? { seq: change.seq } : {};
}

/** Whether the look was done; when not, its outbox row stays for the relay, and the act that led to it stands all the same. */
async function lookedAt(recording: Recording, streamId: StreamId): Promise<boolean> {
  try {
    await perform(recording, lookCommand(streamId));
    return true;
  } catch {
    return false;
  }
}
