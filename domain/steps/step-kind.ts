import type { DocumentEvent, PassingAct } from '../document/document-events';
import type { DocumentCommandBody } from '../document/document-commands';
import type { DocumentState, OpenStep } from '../document/document-state';
import type { InitialsPlace } from '../document/page-content';
import type { CollectionEvent } from '../collection/collection';
import type { DispatchEvent } from '../dispatch/dispatch';
import type { SessionEvent } from '../session/session';
import type { NumberWrite } from '../registers/number-series';
import type { RouteStep, StepKindName } from '../routes/route';
import type { Actor } from '../stream/actor';
import type { OpenTask } from '../stream/open-task';
import type { Refusal } from '../stream/refusal';
import type { Effect } from '../stream/standing';
import type { Context } from '../stream/stream-model';
import type { StreamId } from '../stream/stream-id';

export interface ChildEvent {
  readonly streamId: StreamId;
  readonly event: CollectionEvent | DispatchEvent | SessionEvent;
}

/** What an act at a step comes to: facts, and whether the document stays, goes on, or goes on because this step is passed. */
export interface StepOutcome {
  readonly events?: readonly DocumentEvent[];
  readonly childEvents?: readonly ChildEvent[];
  readonly numbers?: readonly NumberWrite[];
  readonly answer?: Readonly<Record<string, unknown>>;
  /** `go-on`: the first step that does not stand is opened. `pass`: this step stands from now on, then the same. */
  readonly then: 'stay' | 'go-on' | Passing;
}

export interface Passing {
  readonly pass: PassingAct;
  readonly wordsId?: string;
  readonly bytesSha256?: string;
  /** Whoever passes it puts their initials on the page. */
  readonly initials?: InitialsPlace;
  /** Who did it, when the system only reports that it is done: whoever signed or sealed. */
  readonly by?: { readonly personId: string; readonly postId: string };
}

export type StepAnswer = StepOutcome | { readonly refusal: Refusal };

/** The step as it stands open, with its place in the route. */
export interface AtStep {
  readonly document: DocumentState;
  readonly step: RouteStep;
  readonly open: OpenStep;
  readonly context: Context;
}

/** The rules of one kind of step: what may be done there, what it starts, what time does to it. */
export interface StepKind {
  readonly kind: StepKindName;
  /** Acts of the persons whose turn it is. */
  act(at: AtStep, body: DocumentCommandBody, actor: Actor): StepAnswer | 'not-here';
  /** What opening it starts on other streams. */
  opening?(at: AtStep): { readonly childEvents?: readonly ChildEvent[]; readonly events?: readonly DocumentEvent[] };
  /** The deadline of the open step has moved: what of it stands on other streams. */
  moved?(at: AtStep): { readonly childEvents: readonly ChildEvent[] };
  /** Has a child or the clock made something due? Undefined: nothing. */
  due?(at: AtStep): StepOutcome | undefined;
  /** The stream whose state `due` reads. */
  child?(document: DocumentState, open: OpenStep): StreamId | undefined;
  /** Whose work it is; by default one task for each post of the step. */
  tasks?(document: DocumentState, open: OpenStep): readonly OpenTask[];
  effects?(document: DocumentState, open: OpenStep): readonly Effect[];
}
