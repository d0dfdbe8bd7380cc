import { isComplete, silentPosts, type CollectionState } from '../collection/collection-model';
import type { DocumentEvent } from '../document/document-events';
import type { DocumentState, OpenStep } from '../document/document-state';
import type { Silence } from '../routes/route';
import { streamId, type StreamId } from '../stream/stream-id';
import type { AtStep, ChildEvent, StepOutcome } from './step-kind';

type Purpose = CollectionState['purpose'];

/** The side stream on which the posts of this step answer. */
export function collectionOf(purpose: Purpose, document: DocumentState, open: OpenStep): StreamId {
  return streamId(purpose, document.facts.documentId, open.round);
}

/** Asks every post of the step, about the text as it stands. */
export function openCollection(purpose: Purpose, { document, open }: AtStep): { readonly childEvents: readonly ChildEvent[] } {
  const event = {
    type: 'CollectionOpened', v: 1, documentId: document.facts.documentId, purpose, stepId: open.stepId, round: open.round,
    textSha256: document.text.textSha256, askedPostIds: open.postIds, urgency: document.facts.urgency, ...(open.dueAt && { dueAt: open.dueAt }),
  } as const;
  return { childEvents: [{ streamId: collectionOf(purpose, document, open), event }] };
}

/** Whoever is asked has until the new moment. */
export function moveCollection(purpose: Purpose, { document, open }: AtStep): { readonly childEvents: readonly ChildEvent[] } {
  if (!open.dueAt) return { childEvents: [] };
  return { childEvents: [{ streamId: collectionOf(purpose, document, open), event: { type: 'CollectionDueMoved', v: 1, dueAt: open.dueAt } }] };
}

export interface ClosingRule {
  readonly silence: Silence;
  /** Whether what was answered carries the document on. */
  readonly adopted: (collection: CollectionState) => boolean;
}

/**
 * Closes the collection when all have answered or time is up: whoever holds the lock first does it, the last answer's own request
 * or the run at the deadline. Its head hash is written into the document's stream. Silence is recorded as silence.
 */
export function closeWhenDue(purpose: Purpose, at: AtStep, rule: ClosingRule): StepOutcome | undefined {
  const { document, open, context } = at;
  const id = collectionOf(purpose, document, open);
  const child = context.children.get(id);
  if (!child) return undefined;
  const collection = collectionState(child.state);
  const complete = isComplete(collection);
  if (!complete && !(open.dueAt && open.dueAt <= context.now)) return undefined;
  const adopted = rule.adopted(collection);
  const closed: DocumentEvent = {
    type: 'CollectionClosed', v: 1, stepId: open.stepId, round: open.round, head: child.head, answered: Object.keys(collection.answers).length,
    silentPostIds: silentPosts(collection), silence: rule.silence, adopted,
  };
  return {
    events: [closed],
    childEvents: [{ streamId: id, event: { type: 'CollectionEnded', v: 1, why: complete ? 'all-answered' : 'time-up' } }],
    then: adopted ? { pass: 'collected' } : 'go-on',
  };
}

/** The record folds a child by its own model; the id says which that was. */
function collectionState(state: unknown): CollectionState {
  return state as CollectionState;
}
