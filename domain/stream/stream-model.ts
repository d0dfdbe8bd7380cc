import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Organisation } from '../organisation/organisation';
import type { NumberSeriesState, NumberWrite } from '../registers/number-series';
import type { ReplacedBy } from '../replacement/replacement';
import type { CivilDate, Instant } from '../time/instant';
import type { Command } from './command';
import type { OpenTask } from './open-task';
import type { Refusal } from './refusal';
import type { Standing } from './standing';
import type { StreamId, StreamKind } from './stream-id';

export interface EventBody {
  readonly type: string;
  /** Version of the shape; old shapes are lifted when read, never renamed. */
  readonly v: 1;
}

/**
 * What `decide` must have under lock besides its own stream. Locked in this order: parent, child, number series; with the row of
 * `number` when the act speaks of one.
 */
export type Need =
  | { readonly kind: 'child'; readonly streamId: StreamId }
  /** Read without a lock: the document that was issued in the place of this one. */
  | { readonly kind: 'replacement'; readonly documentId: string }
  | { readonly kind: 'series'; readonly seriesId: string; readonly scope: string; readonly number?: number };

/** What is known without a lock. */
export interface Background {
  /** The database's clock at the moment the lock was had. */
  readonly now: Instant;
  readonly today: CivilDate;
  readonly organisation: Organisation;
  readonly calendar: WorkingCalendar;
}

export interface Context extends Background {
  /** `seq` of the stream before this command; 0 when it does not exist yet. */
  readonly seq: number;
  /** Folded states of the children asked for, with their head hash; undefined when the child does not exist. */
  readonly children: ReadonlyMap<StreamId, { readonly seq: number; readonly head: string; readonly state: unknown } | undefined>;
  /** Asked for by a need of that kind; absent while nothing was issued in its place. */
  readonly replacedBy?: ReplacedBy;
  /** By series id: each act needs at most one scope of a series. */
  readonly series: ReadonlyMap<string, NumberSeriesState>;
}

export interface Accepted<Event extends EventBody> {
  readonly events: readonly Event[];
  /** Events of child streams committed in the same transaction (opening and closing them). */
  readonly childEvents?: readonly { readonly streamId: StreamId; readonly event: EventBody }[];
  readonly numbers?: readonly NumberWrite[];
  /** Other streams whose run has to look again because of this. */
  readonly wakes?: readonly StreamId[];
  /** Streams on which something became due by this act: the record looks at them itself, right after this commit, in the same call. */
  readonly looks?: readonly StreamId[];
  /** Given back to whoever asked, and again to whoever repeats the command. Ids, numbers and hashes only. */
  readonly answer?: Readonly<Record<string, unknown>>;
}

export type Decision<Event extends EventBody> = Accepted<Event> | { readonly refusal: Refusal };

/** The rules of one kind of stream. Pure: the same state, command and context always give the same decision. */
export interface StreamModel<State, Body extends { readonly kind: string }, Event extends EventBody> {
  readonly kind: StreamKind;
  /** What must be locked and read with the stream before `decide`. */
  needs(state: State | undefined, command: Command<Body>, background: Background): readonly Need[];
  /** The body `{ kind: 'look' }` by the system asks: is anything due? */
  decide(state: State | undefined, command: Command<Body>, context: Context): Decision<Event>;
  /** Folds one event that happened at `at`. */
  evolve(state: State | undefined, event: Event, at: Instant): State;
  standing(state: State, seq: number): Standing;
  openTasks(state: State): readonly OpenTask[];
}
