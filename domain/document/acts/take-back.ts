import { agendaOf } from '../../session/leave-agenda';
import { streamId } from '../../stream/stream-id';
import { refusalToAct } from '../../organisation/may-act-from';
import type { CollectionState } from '../../collection/collection';
import type { Actor } from '../../stream/actor';
import { refuse } from '../../stream/refusal';
import type { Context, Decision } from '../../stream/stream-model';
import type { ChildEvent } from '../../steps/step-kind';
import { STEP_KINDS } from '../../steps/step-kinds';
import type { DocumentEvent, PassingAct } from '../document-events';
import type { DocumentState, PassedStep } from '../document-state';
import { goOn } from '../go-on';
import { accepted, beginWith, unfold } from '../unfolding';

const CAN_BE_TAKEN_BACK: readonly PassingAct[] = ['submitted', 'checked', 'advised', 'resolved', 'approved'];

/** Lấy lại: whoever sent it last takes it back while nobody has touched it. It is theirs again, as if not sent. */
export function takeBack(document: DocumentState, actor: Actor, context: Context): Decision<DocumentEvent> {
  const last = lastPassed(document);
  if (actor.kind !== 'person' || !last || last.passed.personId !== actor.personId) return refuse('NOT_YOUR_TURN', { step: 'Lấy lại' });
  const refused = refusalToAct(context.organisation, actor, context.today);
  if (refused) return refused;
  if (!canBeTakenBack(document) || hasAnswers(document, context)) return refuse('TOO_LATE_TO_TAKE_BACK');
  const so = unfold(beginWith(document), context, {
    events: [{ type: 'DocumentTakenBack', v: 1, toStepId: last.stepId }],
    childEvents: endCollection(document, 'returned'),
  });
  return accepted(goOn(so, context));
}

/** Nobody has opened it since or put it on an agenda, and what was done can be undone. */
export function canBeTakenBack(document: DocumentState): boolean {
  const last = lastPassed(document);
  const untouched = document.current !== undefined && !document.current.seen && !document.preparation && !agendaOf(document);
  return last !== undefined && untouched && CAN_BE_TAKEN_BACK.includes(last.passed.act);
}

/** The step passed last, and by whom. */
export function lastPassed(document: DocumentState): { readonly stepId: string; readonly passed: PassedStep } | undefined {
  return Object.entries(document.passed)
    .map(([stepId, passed]) => ({ stepId, passed }))
    .toSorted((one, other) => other.passed.round - one.passed.round)[0];
}

/** Ends the collection of the open step, if it is one: nobody is asked any more. */
export function endCollection(document: DocumentState, why: 'returned' | 'withdrawn'): readonly ChildEvent[] {
  const { current } = document;
  if (current?.kind !== 'consult' && current?.kind !== 'poll') return [];
  const id = streamId(current.kind === 'consult' ? 'consultation' : 'ballot', document.facts.documentId, current.round);
  return [{ streamId: id, event: { type: 'CollectionEnded', v: 1, why } }];
}

function hasAnswers(document: DocumentState, context: Context): boolean {
  const { current } = document;
  const id = current && STEP_KINDS[current.kind].child?.(document, current);
  if (!id || (current.kind !== 'consult' && current.kind !== 'poll')) return false;
  const collection = context.children.get(id)?.state as CollectionState | undefined;
  return Object.keys(collection?.answers ?? {}).length > 0;
}
