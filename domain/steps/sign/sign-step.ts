import type { DocumentCommandBody } from '../../document/document-commands';
import type { DocumentEvent } from '../../document/document-events';
import type { PreparationInHand } from '../../document/document-state';
import { expiryOf, giveUp, requested } from '../../signing/preparation';
import type { Actor } from '../../stream/actor';
import { refuse } from '../../stream/refusal';
import type { AtStep, StepAnswer, StepKind } from '../step-kind';
import { twoPhaseStep } from '../two-phase-step';
import { dayOver } from './day-over';
import { isSecond, signingTerms } from './signing-terms';

const twoPhases = twoPhaseStep({ kind: 'sign', begin, finish });

/** The personal signature: the authority to sign is asked when the bytes are prepared, or when a file signed elsewhere comes in. */
export const signStep: StepKind = { ...twoPhases, due: (at) => dayOver(at) ?? twoPhases.due?.(at) };

function begin(at: AtStep, body: DocumentCommandBody, actor: Actor): StepAnswer | 'not-here' {
  switch (body.kind) {
    case 'prepareSignature':
      return prepare(at, body, actor);
    case 'signOutside':
      return takeSignedOutside(at, body, actor);
    default:
      return 'not-here';
  }
}

function prepare(at: AtStep, body: Extract<DocumentCommandBody, { kind: 'prepareSignature' }>, actor: Actor): StepAnswer | 'not-here' {
  const { document, context } = at;
  if (actor.kind !== 'person') return 'not-here';
  const certificateId = context.organisation.persons.find((candidate) => candidate.id === actor.personId)?.certificateId;
  if (!certificateId) return refuse('NO_CERTIFICATE');
  if (certificateId !== body.certificateId) return refuse('CERTIFICATE_NOT_YOURS');
  const terms = signingTerms(at, actor, body.bytesSha256);
  if ('refusal' in terms) return terms;
  const events = [...supersede(at), requested({
    preparationId: body.preparationId, purpose: 'personal', personId: actor.personId, postId: actor.postId, certificateId: body.certificateId,
    basePdfSha256: terms.basePdfSha256, textSha256: document.text.textSha256, at: context.now, expiresAt: expiryOf(context), lines: terms.lines,
    ...(terms.numbered && { numbered: terms.numbered }), ...secondOf(at),
  })];
  return { events, answer: { preparationId: body.preparationId }, then: 'stay' };
}

/** Signed with the agency's own tool on the approved bytes: verified by the caller, so nothing is left to prepare or to wait for. */
function takeSignedOutside(at: AtStep, body: Extract<DocumentCommandBody, { kind: 'signOutside' }>, actor: Actor): StepAnswer | 'not-here' {
  if (actor.kind !== 'person') return 'not-here';
  const terms = signingTerms(at, actor, body.bytesSha256);
  if ('refusal' in terms) return terms;
  const { preparationId, pdfSha256 } = body;
  const { personId, postId } = actor;
  const certificateId = terms.person?.certificateId ?? OUTSIDE;
  const { events, then } = passed({ preparationId, certificateId, personId, postId, lines: terms.lines, ...secondOf(at) }, pdfSha256);
  const asked = requested({
    preparationId, purpose: 'personal', personId, postId, certificateId, basePdfSha256: terms.basePdfSha256,
    textSha256: at.document.text.textSha256, at: body.at, expiresAt: at.context.now, lines: terms.lines, ownTool: true,
    ...(terms.numbered && { numbered: terms.numbered }), ...secondOf(at),
  });
  return { events: [...supersede(at), asked, ...events], then };
}

/** Stands for the certificate of somebody whose key this installation does not know. */
const OUTSIDE = 'ngoai-he-thong';

function supersede({ document, context }: AtStep): readonly DocumentEvent[] {
  return document.preparation ? giveUp(document.facts.documentId, document.preparation, 'superseded', context).events : [];
}

function finish(_at: AtStep, preparation: PreparationInHand, pdfSha256: string): StepAnswer {
  return passed(preparation, pdfSha256);
}

function secondOf(at: AtStep): { readonly second?: true } {
  return isSecond(at) ? { second: true } : {};
}

function passed(
  { preparationId, certificateId, personId, postId, lines, second }:
    Pick<PreparationInHand, 'preparationId' | 'certificateId' | 'personId' | 'postId' | 'lines' | 'second'>,
  pdfSha256: string,
) {
  const signed: DocumentEvent = {
    type: 'DocumentSigned', v: 1, preparationId, pdfSha256, certificateId, lines: lines ?? [], ...(second && { second }),
  };
  return { events: [signed], then: { pass: 'signed', bytesSha256: pdfSha256, by: { personId, postId } } } as const;
}
