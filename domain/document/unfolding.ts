import type { NumberWrite } from '../registers/number-series';
import { streamId, type StreamId } from '../stream/stream-id';
import type { Accepted, Context } from '../stream/stream-model';
import type { ChildEvent, StepOutcome } from '../steps/step-kind';
import type { DocumentEvent } from './document-events';
import type { DocumentState } from './document-state';
import { evolve } from './evolve';

/** A decision on its way: what has been decided so far, and the document as it would stand after it. */
export interface Unfolding {
  readonly state: DocumentState;
  readonly events: readonly DocumentEvent[];
  readonly childEvents: readonly ChildEvent[];
  readonly numbers: readonly NumberWrite[];
  readonly answer: Readonly<Record<string, unknown>>;
}

export function beginWith(state: DocumentState): Unfolding {
  return { state, events: [], childEvents: [], numbers: [], answer: {} };
}

/** Adds what an act or a step brought, folding its events. */
export function unfold(so: Unfolding, context: Context, more: Omit<StepOutcome, 'then'>): Unfolding {
  const events = more.events ?? [];
  return {
    state: events.reduce((state, event) => evolve(state, event, context.now), so.state),
    events: [...so.events, ...events],
    childEvents: [...so.childEvents, ...(more.childEvents ?? [])],
    numbers: [...so.numbers, ...(more.numbers ?? [])],
    answer: { ...so.answer, ...more.answer },
  };
}

export function accepted(so: Unfolding): Accepted<DocumentEvent> {
  const { events, childEvents, numbers, answer } = so;
  return { events, childEvents, numbers, wakes: replacedWay(so), answer };
}

/** Once it is issued, what it replaces looks who has taken its place. */
function replacedWay({ state, events }: Unfolding): readonly StreamId[] {
  const { replaces } = state.facts;
  return replaces && events.some(({ type }) => type === 'DocumentIssued') ? [streamId('dispatch', replaces.documentId)] : [];
}
