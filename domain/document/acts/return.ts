import { hasResultThere, leaveAgenda } from '../../session/leave-agenda';
import { loseNumber } from '../../registers/number-before-signature';
import { giveUp } from '../../signing/preparation';
import { refuse } from '../../stream/refusal';
import type { Actor } from '../../stream/actor';
import type { Context, Decision } from '../../stream/stream-model';
import type { RouteStep } from '../../routes/route';
import type { PersonAct } from '../document-commands';
import type { DocumentEvent } from '../document-events';
import type { DocumentState } from '../document-state';
import { goOn } from '../go-on';
import { turnRefusal } from '../turn';
import { accepted, beginWith, unfold } from '../unfolding';

const MAY_RETURN: readonly RouteStep['kind'][] = ['check', 'advise', 'approve', 'council', 'number', 'sign', 'seal'];
const MAY_GET_BACK: readonly RouteStep['kind'][] = ['draft', 'check', 'resolve', 'advise', 'approve'];

/**
 * A return names the step it goes to and the reason. What stands on the same text stays; a signature never outlives a return,
 * and a number on its way is released or voided. What the council or its committee returns leaves the agenda.
 */
export function returnDocument(
  document: DocumentState, body: Extract<PersonAct, { kind: 'return' }>, actor: Actor, context: Context,
): Decision<DocumentEvent> {
  const refused = turnRefusal(document, actor, context);
  if (refused) return refused;
  if (!body.wordsId) return refuse('REASON_REQUIRED', undefined, 'words');
  if (hasResultThere(document, context)) return refuse('WRONG_STEP', { step: 'Đã có kết quả' });
  if (!document.current || !returnTargets(document).some((step) => step.id === body.toStepId)) {
    return refuse('TARGET_STEP_NOT_ALLOWED', undefined, 'toStepId');
  }
  const given = document.preparation ? giveUp(document.facts.documentId, document.preparation, 'returned', context) : { events: [], numbers: [] };
  const returned: DocumentEvent = { type: 'DocumentReturned', v: 1, fromStepId: document.current.stepId, toStepId: body.toStepId, wordsId: body.wordsId };
  const lost = loseNumber(document, 'returned', context);
  const so = unfold(beginWith(document), context, {
    events: [...given.events, ...lost.events, returned], numbers: [...given.numbers, ...lost.numbers], childEvents: leaveAgenda(document, context),
  });
  return accepted(goOn(so, context));
}

/** The steps this document may be sent back to from where it is: those already passed in which a person decides. */
export function returnTargets(document: DocumentState): readonly RouteStep[] {
  const here = document.route.steps.findIndex((step) => step.id === document.current?.stepId);
  const current = document.route.steps[here];
  if (!current || !MAY_RETURN.includes(current.kind) || document.issued) return [];
  return document.route.steps.slice(0, here).filter((step) => MAY_GET_BACK.includes(step.kind) && document.passed[step.id]);
}
