import type { Instant } from '../time/instant';
import type { DocumentEvent } from './document-events';
import type { DocumentState, PreparationInHand, Signed } from './document-state';
import { evolvePaper, type PaperEvent } from './evolve-paper';

export type SignatureEvent = PaperEvent | Extract<
  DocumentEvent,
  { type: 'SignaturePreparationRequested' | 'SignaturePrepared' | 'SignatureGiven' | 'PreparationGivenUp' | 'DocumentSigned' | 'DocumentIssued' }
>;

/** Folds what happens to a signature on its way: asked for, prepared, given, and embedded or given up. */
export function evolveSignature(state: DocumentState, event: SignatureEvent, at: Instant): DocumentState {
  switch (event.type) {
    case 'SignaturePreparationRequested':
      return { ...state, preparation: event.preparation };
    case 'SignaturePrepared':
      return inHand(state, event.preparationId, { pdfSha256: event.pdfSha256, attributes: event.attributes });
    case 'SignatureGiven':
      return inHand(state, event.preparationId, { value: event.value });
    case 'PreparationGivenUp':
      return { ...state, preparation: undefined };
    case 'DocumentSigned':
      return { ...state, preparation: undefined, signed: signedBy(state, event, at) };
    case 'DocumentIssued':
      return {
        ...state,
        preparation: undefined,
        issued: {
          pdfSha256: event.pdfSha256, number: event.number, printedNumber: event.printedNumber, issuedOn: event.issuedOn, sealId: event.sealId, at,
        },
      };
    default:
      return evolvePaper(state, event, at);
  }
}

function signedBy({ preparation, signed }: DocumentState, event: Extract<DocumentEvent, { type: 'DocumentSigned' }>, at: Instant): Signed {
  const { pdfSha256, certificateId, lines } = event;
  const { personId = '', postId = '' } = preparation ?? {};
  if (!event.second || !signed) return { pdfSha256, personId, at, certificateId, lines };
  return { ...signed, pdfSha256, second: { onPdfSha256: signed.pdfSha256, personId, postId, at, certificateId, lines } };
}

function inHand(state: DocumentState, preparationId: string, more: Partial<PreparationInHand>): DocumentState {
  if (state.preparation?.preparationId !== preparationId) return state;
  return { ...state, preparation: { ...state.preparation, ...more } };
}
