import type { CommitOutcome } from '../../activities/ports';
import type { NumberSeries } from '../../domain/registers/number-series';
import type { Command } from '../../domain/stream/command';
import type { Refusal } from '../../domain/stream/refusal';
import { kindOf } from '../../domain/stream/stream-id';
import type { StreamId } from '../../domain/stream/stream-id';
import type { Context, Need } from '../../domain/stream/stream-model';
import { addMs, civilDateOf } from '../../domain/time/instant';
import type { Instant } from '../../domain/time/instant';
import type { CommittedBatch } from './batch';
import { makeBatch } from './make-batch';
import { canonicalJson } from './canonical-json';
import type { ErasedModel, Models } from './erased-model';
import { sha256 } from './event-chain';
import type { ReferenceCache } from './organisation';
import { findKnownAct } from './queries/known-act';
import { somebodyActedSince } from './queries/acted-since';
import { lockSeries } from './queries/lock-series';
import type { LockedSeries } from './queries/lock-series';
import { findReplacement } from './queries/find-replacement';
import { lockChildren, lockStream, readClock } from './queries/lock-streams';
import type { LockedAt, LockedStream } from './queries/lock-streams';
import type { Connection } from './queries/statement';
import { wakeInMs } from './wake-in-ms';
import { whoActedLast } from './who-acted';
import { together } from './queries/together';

export interface Rules {
  readonly models: Models;
  readonly reference: ReferenceCache;
  readonly clockShiftMs: () => number;
}

/** Either there is nothing to write, and this is the answer; or this is what to write. */
export type Verdict = { readonly outcome: CommitOutcome } | { readonly batch: CommittedBatch };

/** Locks what the command needs, in the order parent, children, number series, and asks the rules. Writes nothing of the act. */
export async function decideUnderLock(connection: Connection, command: Command, rules: Rules): Promise<Verdict> {
  const model = modelOf(command.streamId, rules.models);
  const isLook = command.body.kind === 'look';
  const [own, known] = await together([
    lockStream(connection, command.streamId),
    isLook ? undefined : findKnownAct(connection, command.commandId),
  ]);
  const { stream } = own;
  const seq = stream?.seq ?? 0;
  const bodySha256 = sha256(canonicalJson([command.streamId, command.body]));
  if (known !== undefined) {
    if (known.bodySha256 !== bodySha256) return refused({ code: 'KEY_REUSED' }, seq);
    return standsAs(model, stream, { ...known, repeated: true, now: timeOf(own, rules) });
  }
  const reference = await rules.reference.at(own.organisationVersion, connection);
  if (command.expectedVersion !== undefined && (await isStale(connection, command.streamId, command.expectedVersion, seq))) {
    return refused({ code: 'STALE_VERSION', facts: { by: whoActedLast(stream, reference.organisation) } }, seq);
  }
  const before = timeOf(own, rules);
  const needs = model.needs(stream?.state, command, { ...reference, now: before, today: civilDateOf(before) });
  const locks = await lockNeeds(connection, needs, reference.organisation.series, command.streamId);
  const now = timeOf({ ...own, now: locks.now ?? own.now }, rules, locks.children);
  const replacedBy = await replacementIn(connection, needs);
  const context: Context = {
    ...(replacedBy && { replacedBy }), ...reference, now, today: civilDateOf(now), seq, children: locks.childStates, series: locks.series,
  };
  const decision = model.decide(stream?.state, command, context);
  if ('refusal' in decision) return refused(decision.refusal, seq);
  const happened = decision.events.length > 0 || (decision.childEvents?.length ?? 0) > 0;
  // A look at which nothing is due leaves no trace; an act of a person is kept even when it changed nothing, to be answered the same again.
  if (!happened && (isLook || stream === undefined)) return standsAs(model, stream, { answer: {}, seq, repeated: false, now });
  const children = await lockRest(connection, locks.children, decision.childEvents?.map((child) => child.streamId) ?? []);
  return {
    batch: makeBatch({
      command, model, stream, children, decision, now, bodySha256, series: locks.series, modelOf: (id) => modelOf(id, rules.models),
    }),
  };
}

/**
 * A page is stale when somebody acted since it was read. What only the system noted meanwhile (a page was set, a reminder went out)
 * decides nothing: the rules look at the document as it stands, and acts name the text and the bytes they speak of.
 */
async function isStale(connection: Connection, streamId: StreamId, expectedVersion: number, seq: number): Promise<boolean> {
  if (expectedVersion === seq) return false;
  return expectedVersion > seq || somebodyActedSince(connection, streamId, expectedVersion);
}

function refused(refusal: Refusal, seq: number): Verdict {
  return { outcome: { kind: 'refused', refusal, seq } };
}

interface Stands {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly seq: number;
  readonly repeated: boolean;
  readonly now: Instant;
}

function standsAs(model: ErasedModel, stream: LockedStream | undefined, { answer, seq, repeated, now }: Stands): Verdict {
  if (stream === undefined) return refused({ code: 'NOT_FOUND' }, 0);
  const standing = model.standing(stream.state, stream.seq);
  return { outcome: { kind: 'done', repeated, seq, answer, standing, wakeInMs: wakeInMs(standing, now), wakes: [] } };
}

function modelOf(streamId: StreamId, models: Models): ErasedModel {
  const kind = kindOf(streamId);
  const model = kind && models[kind];
  if (model === undefined) throw new Error(`no rules are registered for the stream ${streamId}`);
  return model;
}

/** Time on a stream never runs backwards, whatever happens to the clock of the database. */
function timeOf(own: LockedAt, { clockShiftMs }: Rules, children: readonly LockedStream[] = []): Instant {
  const shifted = addMs(own.now, clockShiftMs());
  return [own.stream, ...children].reduce((latest, stream) => (stream && stream.updatedAt > latest ? stream.updatedAt : latest), shifted);
}

interface Locks {
  readonly children: readonly LockedStream[];
  readonly childStates: Context['children'];
  readonly series: ReadonlyMap<string, LockedSeries>;
  readonly now: Instant | undefined;
}

async function lockNeeds(
  connection: Connection, needs: readonly Need[], known: readonly NumberSeries[], streamId: StreamId,
): Promise<Locks> {
  const childIds = needs.flatMap((need) => (need.kind === 'child' ? [need.streamId] : []));
  const wanted = needs.flatMap((need) => (need.kind === 'series' ? [need] : [])).sort((a, b) => (a.seriesId < b.seriesId ? -1 : 1));
  const children = childIds.length === 0 ? [] : await lockChildren(connection, childIds);
  const series = new Map<string, LockedSeries>();
  for (const need of wanted) {
    const found = known.find((candidate) => candidate.id === need.seriesId);
    if (!found) continue;
    const { scope, number } = need;
    series.set(found.id, await lockSeries(connection, {
      series: found, scope, documentId: documentIdOf(streamId), ...(number !== undefined && { number }),
    }));
  }
  const childStates = new Map(childIds.map((id) => [id, children.find((child) => child.streamId === id)]));
  return { children, childStates, series, now: needs.every(({ kind }) => kind === 'replacement') ? undefined : await readClock(connection) };
}

async function replacementIn(connection: Connection, needs: readonly Need[]): Promise<Context['replacedBy']> {
  const need = needs.find(({ kind }) => kind === 'replacement');
  return need?.kind === 'replacement' ? findReplacement(connection, need.documentId) : undefined;
}

/** Children the decision speaks to that were not asked for: mostly those it opens, which have no row to lock yet. */
async function lockRest(
  connection: Connection, children: readonly LockedStream[], ids: readonly StreamId[],
): Promise<readonly LockedStream[]> {
  const rest = ids.filter((id) => !children.some((child) => child.streamId === id));
  return rest.length === 0 ? children : [...children, ...(await lockChildren(connection, [...new Set(rest)]))];
}

function documentIdOf(streamId: StreamId): string {
  return streamId.split('/')[1] ?? '';
}
