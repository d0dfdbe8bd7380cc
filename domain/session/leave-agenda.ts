import type { DocumentState } from '../document/document-state';
import type { ChildEvent } from '../steps/step-kind';
import { streamId, type StreamId } from '../stream/stream-id';
import type { Context } from '../stream/stream-model';
import type { SessionState } from './session';

/** The session on whose agenda a document waits for its result; undefined when it is on none, or has its result. */
export function agendaOf({ current, council }: DocumentState): StreamId | undefined {
  if (current?.kind !== 'council' || !council?.sessionId || council.result) return undefined;
  return streamId('session', council.sessionId);
}

/** The result was keyed in and the document has not looked yet: nothing takes it off that agenda any more. */
export function hasResultThere(document: DocumentState, context: Context): boolean {
  const agenda = agendaOf(document);
  // the record folds a child by its own model; the id says which that was
  const session = agenda && (context.children.get(agenda)?.state as SessionState | undefined);
  return session?.items.some((item) => item.documentId === document.facts.documentId && item.result !== undefined) ?? false;
}

/** Takes a document off the agenda it waits on: its session would otherwise ask for a result nobody can give. */
export function leaveAgenda(document: DocumentState, context: Context): readonly ChildEvent[] {
  const session = agendaOf(document);
  if (!session || hasResultThere(document, context)) return [];
  return [{ streamId: session, event: { type: 'AgendaItemRemoved', v: 1, documentId: document.facts.documentId } }];
}
