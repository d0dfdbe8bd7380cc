import type { Command } from '../../domain/stream/command';
import type { OpenTask } from '../../domain/stream/open-task';
import type { Standing } from '../../domain/stream/standing';
import type { EventBody } from '../../domain/stream/stream-model';
import type { StreamId, StreamKind } from '../../domain/stream/stream-id';
import type { NumberWrite } from '../../domain/registers/number-series';
import type { Instant } from '../../domain/time/instant';
import type { SealedEvent } from './event-chain';
import type { LockedSeries } from './queries/lock-series';

/** What one transaction does to one stream. */
export interface StreamChange {
  readonly streamId: StreamId;
  readonly kind: StreamKind;
  readonly seq: number;
  readonly head: string;
  readonly state: unknown;
  readonly standing: Standing;
  readonly events: readonly EventBody[];
  readonly sealed: readonly SealedEvent[];
  readonly openTasks: readonly OpenTask[];
  readonly tasksGone: readonly string[];
  /** New ones, and those whose content changed under the same key. */
  readonly tasksCame: readonly OpenTask[];
  /** The run was told something that no longer holds. */
  readonly mustWake: boolean;
}

/** Everything one accepted command writes, in one transaction. */
export interface CommittedBatch {
  readonly command: Command;
  readonly now: Instant;
  readonly bodySha256: string;
  readonly answer: Readonly<Record<string, unknown>>;
  /** `seq` of the command's own stream afterwards. */
  readonly seq: number;
  /** How the command's own stream stands afterwards. */
  readonly standing: Standing;
  /** The command's own stream first (when anything happened on it), then children. */
  readonly changes: readonly StreamChange[];
  readonly numbers: readonly NumberWrite[];
  readonly series: ReadonlyMap<string, LockedSeries>;
  readonly wakes: readonly StreamId[];
  readonly looks: readonly StreamId[];
}
