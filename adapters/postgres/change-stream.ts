import type { Command } from '../../domain/stream/command';
import type { OpenTask } from '../../domain/stream/open-task';
import { LONGEST_WAIT_MS } from '../../domain/stream/standing';
import type { Standing } from '../../domain/stream/standing';
import type { EventBody } from '../../domain/stream/stream-model';
import type { StreamId, StreamKind } from '../../domain/stream/stream-id';
import { addMs } from '../../domain/time/instant';
import type { Instant } from '../../domain/time/instant';
import type { StreamChange } from './batch';
import { canonicalJson } from './canonical-json';
import type { ErasedModel } from './erased-model';
import { CHAIN_BEGIN, sealEvent } from './event-chain';
import type { SealedEvent } from './event-chain';
import type { LockedStream } from './queries/lock-streams';

export interface Happening {
  readonly streamId: StreamId;
  readonly before: LockedStream | undefined;
  readonly model: ErasedModel;
  readonly events: readonly EventBody[];
  readonly command: Command;
  readonly now: Instant;
}

/** Folds events into their stream: the next links of its chain, its new state, and which work came and went. Events: at least one. */
export function changeStream({ streamId, before, model, events, command, now }: Happening): StreamChange {
  const sealed = sealEvents(events, { streamId, before, command, now });
  const state = events.reduce<unknown>((folded, event) => model.evolve(folded, event, now), before?.state);
  const seq = (before?.seq ?? 0) + events.length;
  const standing = model.standing(state, seq);
  const openTasks = model.openTasks(state);
  return {
    streamId,
    kind: model.kind,
    seq,
    head: sealed.at(-1)?.hash ?? CHAIN_BEGIN,
    state,
    standing,
    events,
    sealed,
    openTasks,
    ...compareTasks(before === undefined ? [] : model.openTasks(before.state), openTasks),
    mustWake: mustWake(model.kind, before, standing, now),
  };
}

function sealEvents(events: readonly EventBody[], on: Pick<Happening, 'streamId' | 'before' | 'command' | 'now'>): readonly SealedEvent[] {
  const actor = canonicalJson(on.command.actor);
  const sealed: SealedEvent[] = [];
  for (const { type, v, ...data } of events) {
    sealed.push(sealEvent({
      streamId: on.streamId,
      seq: (on.before?.seq ?? 0) + sealed.length + 1,
      type,
      v,
      data: canonicalJson(data),
      at: on.now,
      commandId: on.command.commandId,
      actor,
      prevHash: sealed.at(-1)?.hash ?? on.before?.head ?? CHAIN_BEGIN,
    }));
  }
  return sealed;
}

function compareTasks(before: readonly OpenTask[], after: readonly OpenTask[]): Pick<StreamChange, 'tasksGone' | 'tasksCame'> {
  const stood = new Map(before.map((task) => [task.key, canonicalJson(task)]));
  const stands = new Set(after.map((task) => task.key));
  return {
    tasksGone: before.filter((task) => !stands.has(task.key)).map((task) => task.key),
    tasksCame: after.filter((task) => stood.get(task.key) !== canonicalJson(task)),
  };
}

const KINDS_WITH_A_RUN: ReadonlySet<StreamKind> = new Set(['document', 'dispatch', 'session']);

/**
 * A run is woken only when its waiting gets shorter, an effect must start, or the stream ended or began again: a wake is dear. What is due
 * only after its daily look it sees by itself, and a stream that is over as it begins needs no run.
 */
function mustWake(kind: StreamKind, before: LockedStream | undefined, standing: Standing, now: Instant): boolean {
  if (!KINDS_WITH_A_RUN.has(kind)) return false;
  if (before === undefined) return !standing.closed;
  if (before.closed !== standing.closed) return true;
  if (standing.effects.some((effect) => !before.effectIds.includes(effect.effectId))) return true;
  const { wakeAt } = standing;
  if (wakeAt === undefined || wakeAt >= addMs(now, LONGEST_WAIT_MS)) return false;
  return before.wakeAt === undefined || wakeAt < before.wakeAt;
}
