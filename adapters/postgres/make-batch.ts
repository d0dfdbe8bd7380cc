import type { Command } from '../../domain/stream/command';
import type { Standing } from '../../domain/stream/standing';
import type { StreamId } from '../../domain/stream/stream-id';
import type { Accepted, EventBody } from '../../domain/stream/stream-model';
import type { Instant } from '../../domain/time/instant';
import type { CommittedBatch, StreamChange } from './batch';
import { changeStream } from './change-stream';
import type { ErasedModel } from './erased-model';
import type { LockedSeries } from './queries/lock-series';
import type { LockedStream } from './queries/lock-streams';

export interface AcceptedUnderLock {
  readonly command: Command;
  readonly model: ErasedModel;
  readonly stream: LockedStream | undefined;
  readonly children: readonly LockedStream[];
  readonly decision: Accepted<EventBody>;
  readonly now: Instant;
  readonly bodySha256: string;
  readonly series: ReadonlyMap<string, LockedSeries>;
  readonly modelOf: (streamId: StreamId) => ErasedModel;
}

/** Works out everything an accepted command writes. Pure. */
export function makeBatch(accepted: AcceptedUnderLock): CommittedBatch {
  const { command, stream, decision, now, bodySha256, series } = accepted;
  const own = ownChange(accepted);
  const changes = [...(own ? [own] : []), ...childChanges(accepted)];
  return {
    command,
    now,
    bodySha256,
    answer: decision.answer ?? {},
    seq: own?.seq ?? stream?.seq ?? 0,
    standing: own?.standing ?? standingOf(accepted),
    changes,
    numbers: decision.numbers ?? [],
    series,
    wakes: [...new Set([...changes.filter((change) => change.mustWake).map((change) => change.streamId), ...(decision.wakes ?? [])])],
    looks: [...new Set(decision.looks ?? [])],
  };
}

/** How the stream stands that the command was sent to when nothing happened on it itself. */
function standingOf({ command, model, stream }: AcceptedUnderLock): Standing {
  if (stream === undefined) throw new Error(`${command.body.kind} was accepted without an event on a new stream, ${command.streamId}`);
  return model.standing(stream.state, stream.seq);
}

function ownChange({ command, model, stream, decision, now }: AcceptedUnderLock): StreamChange | undefined {
  if (decision.events.length === 0) return undefined;
  return changeStream({ streamId: command.streamId, before: stream, model, events: decision.events, command, now });
}

function childChanges({ command, children, decision, now, modelOf }: AcceptedUnderLock): readonly StreamChange[] {
  const childEvents = decision.childEvents ?? [];
  return [...new Set(childEvents.map((child) => child.streamId))].map((streamId) =>
    changeStream({
      streamId,
      before: children.find((child) => child.streamId === streamId),
      model: modelOf(streamId),
      events: childEvents.filter((child) => child.streamId === streamId).map((child) => child.event),
      command,
      now,
    }));
}
