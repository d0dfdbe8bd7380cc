import { sayDay } from '../../calendar/say-day';
import type { DocumentCommandBody } from '../../document/document-commands';
import type { DocumentEvent } from '../../document/document-events';
import type { PreparationInHand } from '../../document/document-state';
import { expiryOf, giveUp, requested } from '../../signing/preparation';
import { signingAuthority } from '../../signing/signing-authority';
import type { Actor } from '../../stream/actor';
import { refuse } from '../../stream/refusal';
import type { AtStep, StepAnswer } from '../step-kind';
import { twoPhaseStep } from '../two-phase-step';

/** The personal signature: the authority to sign is asked when the bytes are prepared. */
export const signStep = twoPhaseStep({ kind: 'sign', begin, finish });

function begin(at: AtStep, body: DocumentCommandBody, actor: Actor): StepAnswer | 'not-here' {
  return body.kind === 'prepareSignature' ? prepare(at, body, actor) : 'not-here';
}

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

function finish(_at: AtStep, preparation: PreparationInHand, pdfSha256: string): StepAnswer {
  return {
    events: [{
      type: 'DocumentSigned', v: 1, preparationId: preparation.preparationId, pdfSha256, certificateId: preparation.certificateId,
      lines: preparation.lines ?? [],
    }],
    then: { pass: 'signed', bytesSha256: pdfSha256, by: { personId: preparation.personId, postId: preparation.postId } },
  };
}
