import { sayDay } from '../../calendar/say-day';
import type { DocumentCommandBody } from '../../document/document-commands';
import type { DocumentEvent } from '../../document/document-events';
import { signingAuthority } from '../../signing/signing-authority';
import { completion, expiryOf, giveUp, hasExpired, requested, signatureEffects } from '../../signing/preparation';
import type { Actor } from '../../stream/actor';
import { refuse } from '../../stream/refusal';
import type { AtStep, StepAnswer, StepKind } from '../step-kind';

/** The personal signature, in two phases: bytes are prepared, the key answers, and only bytes that verify count. */
export const signStep: StepKind = {
  kind: 'sign',
  act(at, body, actor) {
    switch (body.kind) {
      case 'prepareSignature':
        return prepare(at, body, actor);
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
      case 'recordSigned':
        return signed(at, body);
      default:
        return 'not-here';
    }
  },
  due: ({ document, context }) =>
    document.preparation && hasExpired(document.preparation, context) ? { ...giveUp(document.facts.documentId, document.preparation, 'expired', context), then: 'stay' } : undefined,
  effects: (document) => signatureEffects(document.facts.documentId, document.preparation),
};

function prepare(at: AtStep, body: Extract<DocumentCommandBody, { kind: 'prepareSignature' }>, actor: Actor): StepAnswer | 'not-here' {
  const { document, context } = at;
  if (actor.kind !== 'person') return 'not-here';
  const { facts } = document;
  const person = context.organisation.persons.find((candidate) => candidate.id === actor.personId);
  if (!person?.certificateId) return refuse('NO_CERTIFICATE');
  if (person.certificateId !== body.certificateId) return refuse('CERTIFICATE_NOT_YOURS');
  if (!document.typeset) return refuse('PREPARING');
  if (body.bytesSha256 !== document.typeset.pdfSha256) return refuse('BYTES_CHANGED');
  const authority = signingAuthority({
    organisation: context.organisation, agencyId: facts.agencyId, signerPostId: facts.signerPostId, personId: actor.personId,
    documentType: facts.documentType, field: facts.field, committeeId: facts.committeeId, day: context.today,
  });
  if (!authority.allowed) return refuse('NO_SIGNING_AUTHORITY', { on: sayDay(context.today), why: authority.why });
  const given = document.preparation ? giveUp(document.facts.documentId, document.preparation, 'superseded', context) : { events: [] };
  const events: DocumentEvent[] = [...given.events, requested({
    preparationId: body.preparationId, purpose: 'personal', personId: actor.personId, postId: actor.postId, certificateId: body.certificateId,
    basePdfSha256: document.typeset.pdfSha256, textSha256: document.text.textSha256, at: context.now, expiresAt: expiryOf(context), lines: authority.lines,
  })];
  return { events, answer: { preparationId: body.preparationId }, then: 'stay' };
}

/** Shared with the seal: the bytes are there, the key may be asked. */
export function prepared({ document }: AtStep, body: Extract<DocumentCommandBody, { kind: 'recordPrepared' }>): StepAnswer {
  const { preparation } = document;
  if (preparation?.preparationId !== body.preparationId || preparation.pdfSha256) return { then: 'stay' };
  return { events: [{ type: 'SignaturePrepared', v: 1, preparationId: body.preparationId, pdfSha256: body.pdfSha256, attributes: body.attributes }], then: 'stay' };
}

/** Shared with the seal: an effect could not be done, or the signature did not verify. */
export function giveUpPreparation({ document, context }: AtStep, preparationId: string, reason: 'failed' | 'invalid'): StepAnswer {
  const { preparation } = document;
  if (preparation?.preparationId !== preparationId) return { then: 'stay' };
  return { ...giveUp(document.facts.documentId, preparation, reason, context), then: 'stay' };
}

function signed({ document }: AtStep, body: Extract<DocumentCommandBody, { kind: 'recordSigned' }>): StepAnswer {
  const { preparation } = document;
  if (preparation?.preparationId !== body.preparationId || !preparation.value) return { then: 'stay' };
  return {
    events: [{
      type: 'DocumentSigned', v: 1, preparationId: body.preparationId, pdfSha256: body.pdfSha256, certificateId: preparation.certificateId,
      lines: preparation.lines ?? [],
    }],
    then: { pass: 'signed', bytesSha256: body.pdfSha256 },
  };
}
