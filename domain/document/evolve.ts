import type { Instant } from '../time/instant';
import type { DocumentEvent } from './document-events';
import type { DocumentState } from './document-state';
import { withOtherField } from './other-field';
import { evolveAsking } from './evolve-asking';
import { evolveSignature } from './evolve-signature';
import { evolveStep } from './evolve-step';

/** Folds one event into the document. The first event of a document is `DocumentSubmitted`. */
export function evolve(state: DocumentState | undefined, event: DocumentEvent, at: Instant): DocumentState {
  if (event.type === 'DocumentSubmitted') {
    return {
      facts: event.facts, route: event.route, text: event.text, recipients: event.facts.recipients, submittedAt: at, round: 0, passed: {}, passedOver: [],
    };
  }
  if (!state) throw new Error(`a document cannot begin with ${event.type}`);
  switch (event.type) {
    case 'TextRevised':
      return withoutBytes({ ...state, text: event.text, recipients: event.recipients }, event.text.textSha256 !== state.text.textSha256);
    case 'FieldChanged':
      return withOtherField(state, event.field);
    case 'RecipientsResolved':
      return { ...state, recipients: event.recipients };
    case 'DraftTypeset': {
      const { type: _type, v: _v, ...typeset } = event;
      return { ...state, typeset, typesettingFailed: undefined };
    }
    case 'TypesettingFailed':
      return { ...state, typesettingFailed: { textSha256: event.textSha256, reason: event.reason } };
    case 'NumberGiven': {
      const { type: _type, v: _v, ...numbered } = event;
      return { ...state, numbered };
    }
    case 'NumberedPageSet':
      return { ...state, ...(state.numbered && { numbered: { ...state.numbered, pdfSha256: event.pdfSha256 } }) };
    case 'NumberLost':
      return { ...state, numbered: undefined, signed: undefined, paper: undefined };
    case 'DocumentWithdrawn':
      return { ...state, current: undefined, preparation: undefined, closed: { why: 'withdrawn', at } };
    case 'TrialEnded':
      return { ...state, current: undefined, closed: { why: 'tried', at } };
    case 'DocumentFiled':
      return { ...state, current: undefined, closed: { why: 'filed', at } };
    case 'DispatchStarted':
      return { ...state, dispatched: true, ...(event.settled && { dispatchSettled: true }) };
    case 'WordAsked':
    case 'WordGiven':
      return evolveAsking(state, event, at);
    case 'SignaturePreparationRequested':
    case 'SignaturePrepared':
    case 'SignatureGiven':
    case 'PreparationGivenUp':
    case 'DocumentSigned':
    case 'PaperSigningChosen':
    case 'SignedOnPaper':
    case 'ScanTaken':
    case 'PaperSigningDropped':
    case 'DocumentIssued':
      return evolveSignature(state, event, at);
    default:
      return evolveStep(state, event, at);
  }
}

/** A new text has new bytes, and no signature. */
function withoutBytes(state: DocumentState, changed: boolean): DocumentState {
  return changed ? { ...state, typeset: undefined, typesettingFailed: undefined, preparation: undefined, signed: undefined, paper: undefined } : state;
}
