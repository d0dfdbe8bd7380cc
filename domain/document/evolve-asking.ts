import type { Instant } from '../time/instant';
import type { DocumentEvent } from './document-events';
import type { DocumentState } from './document-state';

export type AskingEvent = Extract<DocumentEvent, { type: 'WordAsked' | 'WordGiven' }>;

/** Folds a question beside the route, and its answer. Who asks has opened the document: it cannot be taken back any more. */
export function evolveAsking(state: DocumentState, event: AskingEvent, at: Instant): DocumentState {
  if (event.type === 'WordAsked') {
    const { askId, ask, postIds, by, round, wordsId } = event;
    const asked = { askId, ask, postIds, by, at, round, ...(wordsId && { wordsId }) };
    return { ...state, asked: [...(state.asked ?? []), asked], ...(state.current && { current: { ...state.current, seen: true } }) };
  }
  const { askId, personId, postId, wordsId } = event;
  const given = { at, personId, postId, ...(wordsId && { wordsId }) };
  return { ...state, asked: (state.asked ?? []).map((one) => (one.askId === askId ? { ...one, given } : one)) };
}
