import type { DocumentCommandBody } from '../document/document-commands';
import type { PreparationInHand } from '../document/document-state';
import { completion, giveUp, hasExpired, signatureEffects } from '../signing/preparation';
import type { Actor } from '../stream/actor';
import type { AtStep, StepAnswer, StepKind } from './step-kind';

interface TwoPhases {
  readonly kind: 'sign' | 'seal';
  /** The first phase: who asks may do it, and what the bytes are made from. */
  begin(at: AtStep, body: DocumentCommandBody, actor: Actor): StepAnswer | 'not-here';
  /** The signature is in the file and the file verifies. */
  finish(at: AtStep, preparation: PreparationInHand, pdfSha256: string): StepAnswer;
}

/**
 * A signature in two phases: bytes are prepared, the key answers, and only a file that verifies counts. What an effect reports on a
 * preparation that has ended meanwhile changes nothing.
 */
export function twoPhaseStep({ kind, begin, finish }: TwoPhases): StepKind {
  return {
    kind,
    act(at, body, actor) {
      switch (body.kind) {
        case 'completeSignature': {
          const answer = completion(at.document.preparation, body, actor, at.context);
          return 'refusal' in answer ? answer : { events: answer.events, then: 'stay' };
        }
        case 'recordPrepared':
          return prepared(at, body);
        case 'recordPreparationFailed':
          return giveUpPreparation(at, body.preparationId, 'failed');
        case 'recordSignatureInvalid':
          return giveUpPreparation(at, body.preparationId, 'invalid');
        case 'recordSigned': {
          const { preparation } = at.document;
          const given = preparation?.preparationId === body.preparationId && preparation.value !== undefined;
          return given ? finish(at, preparation, body.pdfSha256) : { then: 'stay' };
        }
        default:
          return begin(at, body, actor);
      }
    },
    due: ({ document, context }) => {
      const { facts, preparation } = document;
      return preparation && hasExpired(preparation, context) ? { ...giveUp(facts.documentId, preparation, 'expired', context), then: 'stay' } : undefined;
    },
    effects: (document) => signatureEffects(document.facts.documentId, document.preparation),
  };
}

function prepared({ document }: AtStep, body: Extract<DocumentCommandBody, { kind: 'recordPrepared' }>): StepAnswer {
  const { preparation } = document;
  if (preparation?.preparationId !== body.preparationId || preparation.pdfSha256) return { then: 'stay' };
  const { preparationId, pdfSha256, attributes } = body;
  return { events: [{ type: 'SignaturePrepared', v: 1, preparationId, pdfSha256, attributes }], then: 'stay' };
}

function giveUpPreparation({ document, context }: AtStep, preparationId: string, reason: 'failed' | 'invalid'): StepAnswer {
  const { preparation } = document;
  if (preparation?.preparationId !== preparationId) return { then: 'stay' };
  return { ...giveUp(document.facts.documentId, preparation, reason, context), then: 'stay' };
}
