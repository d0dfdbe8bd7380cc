import type { DocumentState } from './document-state';
import { stepOf } from './next-step';

/**
 * Another field of work: its deputy was not the one who advised, and the lines above the signer's name follow it. So advice and approval are
 * asked for again and the page is set anew; the checks spoke of the text and stand.
 */
export function withOtherField(state: DocumentState, field: string | undefined): DocumentState {
  const { field: _former, ...facts } = state.facts;
  return {
    ...state, facts: { ...facts, ...(field !== undefined && { field }) }, passed: withoutAdvice(state),
    passedOver: state.passedOver.filter((id) => stepOf(state, id)?.kind !== 'advise'),
    typeset: undefined, typesettingFailed: undefined, preparation: undefined, signed: undefined, paper: undefined, initialled: state.round,
  };
}

function withoutAdvice({ passed }: DocumentState): DocumentState['passed'] {
  return Object.fromEntries(Object.entries(passed).filter(([, { act }]) => act !== 'advised' && act !== 'approved'));
}
