import type { RouteStep } from '../routes/route';
import { isTrial } from '../routes/trial-route';
import { assertNever } from '../assert-never';
import type { DocumentState } from './document-state';

/** The first step of the route that does not stand. The last step, dispatch, never stands: a document ends there, unless it is a trial. */
export function nextStep(document: DocumentState): RouteStep {
  const next = document.route.steps.find((step) => !document.passedOver.includes(step.id) && !stands(document, step));
  if (!next) throw new Error(`route ${document.route.id} has no open step left`);
  return next;
}

export function isTrialOver(document: DocumentState): boolean {
  return isTrial(document.route) && document.route.steps.every((step) => stands(document, step));
}

/**
 * Whether what was done at a step still counts. Checks, advice and approval speak of one text and fall with it (Decree 30/2020,
 * art. 11: a change after approval goes back to whoever approved); consultation, ballot and session were about the matter.
 */
export function stands(document: DocumentState, step: RouteStep): boolean {
  const passed = document.passed[step.id];
  switch (step.kind) {
    case 'draft':
    case 'resolve':
    case 'consult':
    case 'poll':
    case 'council':
      return passed !== undefined;
    case 'check':
      return passed !== undefined && (step.check === 'release' || ofThisText(document, passed));
    case 'advise':
    case 'approve':
      return passed !== undefined && ofThisText(document, passed);
    case 'number':
      return document.numbered !== undefined;
    case 'sign':
      return document.paper !== undefined || (step.second ? document.signed?.second : document.signed) !== undefined;
    case 'seal':
      return document.issued !== undefined;
    case 'dispatch':
      return false;
    default:
      return assertNever(step);
  }
}

export function stepOf(document: DocumentState, stepId: string): RouteStep | undefined {
  return document.route.steps.find((step) => step.id === stepId);
}

function ofThisText(document: DocumentState, passed: { readonly textSha256: string }): boolean {
  return passed.textSha256 === document.text.textSha256;
}
