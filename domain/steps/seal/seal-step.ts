import { printedMonthOver } from '../../as-drafted/printed-month';
import { sayMoment } from '../../calendar/say-day';
import { isCopyForm, type CopyForm } from '../../copies/copy';
import { sourceRefusal } from '../../copies/copy-refusal';
import { hasUnresolvedRecipients, unresolvedLines } from '../../document/recipients-resolved';
import type { DocumentCommandBody } from '../../document/document-commands';
import type { PreparationInHand } from '../../document/document-state';
import { bindNumber } from '../../registers/take-number';
import type { GivenNumber } from '../../registers/given-number';
import { maySeal } from '../../seals/may-seal';
import { expiryOf, giveUp, hasExpired, isOut, requested } from '../../signing/preparation';
import type { Actor, PersonActor } from '../../stream/actor';
import { refuse } from '../../stream/refusal';
import type { AtStep, StepAnswer, StepKind } from '../step-kind';
import { dayOver } from '../sign/day-over';
import { twoPhaseStep } from '../two-phase-step';
import { confirmPaperSigned, takeScan } from './paper-original';
import { reserveNumber } from './reserve-number';

const twoPhases = twoPhaseStep({ kind: 'seal', begin, finish });

/**
 * Văn thư's last look, number, date and agency seal in one act. The number is reserved when the bytes are prepared and bound when
 * the sealed file verifies; what comes to nothing in between releases it, or voids it with the reason. What is signed on paper comes here
 * unsigned: văn thư prints it, numbers it once it is signed, and the seal goes on its scan.
 */
export const sealStep: StepKind = { ...twoPhases, due: (at) => (isUnsignedPaper(at) ? dayOver(at) : undefined) ?? twoPhases.due?.(at) };

function isUnsignedPaper({ document: { paper } }: AtStep): boolean {
  return paper !== undefined && paper.signedAt === undefined;
}

function begin(at: AtStep, body: DocumentCommandBody, actor: Actor): StepAnswer | 'not-here' {
  if (actor.kind !== 'person') return 'not-here';
  switch (body.kind) {
    case 'prepareSeal':
      return prepare(at, body, actor);
    case 'sealOutside':
      return takeSealedOutside(at, body, actor);
    case 'dropOutsideSeal':
      return dropOutside(at, body, actor);
    case 'confirmPaperSigned':
      return confirmPaperSigned(at, body, actor);
    case 'takeScan':
      return takeScan(at, body, actor);
    default:
      return 'not-here';
  }
}

function prepare(at: AtStep, body: Extract<DocumentCommandBody, { kind: 'prepareSeal' }>, actor: PersonActor): StepAnswer | 'not-here' {
  const { document, context } = at;
  const decided = decidedBytes(document);
  if (!decided) return document.paper ? refuse('SCAN_MISSING') : 'not-here';
  const { facts } = document;
  const second = document.signed?.second;
  if (actor.personId === decided.personId || actor.personId === second?.personId) return refuse('SIGNER_CANNOT_SEAL');
  const seal = maySeal({
    organisation: context.organisation, agencyId: facts.agencyId, sealId: body.sealId, personId: actor.personId,
    symbolBody: facts.symbolBody, day: context.today,
  });
  if (!seal.allowed) return refuse(seal.code, seal.facts);
  if (body.bytesSha256 !== decided.pdfSha256) return refuse('BYTES_CHANGED');
  const lost = sourceRefusal(facts, context);
  if (lost) return lost;
  const over = printedMonthOver(document.text.page?.printed, document.numbered?.issuedOn ?? body.given?.on ?? context.today);
  if (over) return refuse('PRINTED_MONTH_OVER', { printed: over });
  if (hasUnresolvedRecipients(document)) return refuse('RECIPIENTS_UNRESOLVED', { lines: unresolvedLines(document) });
  const out = refusalWhileOut(at);
  if (out) return out;
  const given = document.preparation ? giveUp(document.facts.documentId, document.preparation, 'superseded', context) : { events: [], numbers: [] };
  const number = numberFor(at, body.given);
  if ('refusal' in number) return number;
  return {
    events: [...given.events, requested({
      preparationId: body.preparationId, purpose: 'seal', personId: actor.personId, postId: actor.postId, certificateId: seal.certificateId,
      basePdfSha256: decided.pdfSha256, textSha256: document.text.textSha256, at: context.now, expiresAt: expiryOf(context, body),
      ...(body.ownTool && { ownTool: true as const }), ...(second?.onPdfSha256 && { coSigned: true as const }),
      seal: { sealId: body.sealId, ...number.reserved, ...noteOf(document) },
    })],
    numbers: number.writes,
    answer: { preparationId: body.preparationId, number: number.reserved.number },
    then: 'stay',
  };
}

/** A file with this number may come back sealed: a second one beside it would be a second original. */
function refusalWhileOut({ document: { preparation }, context }: AtStep) {
  if (!preparation?.seal || !isOut(preparation)) return undefined;
  const { seal: { printedNumber }, expiresAt } = preparation;
  return hasExpired(preparation, context) ? refuse('PREPARING') : refuse('AWAITS_OWN_TOOL', { number: printedNumber, until: sayMoment(expiresAt) });
}

/** The file that is out counts no more, and with it its number. */
function dropOutside(at: AtStep, { preparationId }: Extract<DocumentCommandBody, { kind: 'dropOutsideSeal' }>, actor: PersonActor): StepAnswer {
  const { document: { preparation, facts }, context } = at;
  if (preparation?.preparationId !== preparationId || !preparation.ownTool) return refuse('OWN_TOOL_TOO_LATE');
  if (actor.personId !== preparation.personId) return refuse('NOT_YOUR_TURN', { step: 'Đóng dấu' });
  return { ...giveUp(facts.documentId, preparation, 'dropped', context), then: 'stay' };
}

/** Sealed with the agency's own tool on the file that was prepared for it: verified by the caller, by its keeper, in time. */
function takeSealedOutside(at: AtStep, { preparationId, pdfSha256 }: Extract<DocumentCommandBody, { kind: 'sealOutside' }>, actor: PersonActor): StepAnswer {
  const { document: { preparation, facts }, context: { organisation, now, today } } = at;
  const inTime = preparation?.preparationId === preparationId && preparation.ownTool && preparation.expiresAt > now;
  if (!inTime || !preparation.seal) return refuse('OWN_TOOL_TOO_LATE');
  if (actor.personId !== preparation.personId) return refuse('NOT_YOUR_TURN', { step: 'Đóng dấu' });
  const { symbolBody, agencyId } = facts;
  const seal = maySeal({ organisation, agencyId, sealId: preparation.seal.sealId, personId: actor.personId, symbolBody, day: today });
  if (!seal.allowed) return refuse(seal.code, seal.facts);
  return preparation.pdfSha256 ? finish(at, preparation, pdfSha256) : refuse('PREPARING');
}

/** The number the signed page bears already, or one for this seal. */
function numberFor(at: AtStep, given: GivenNumber | undefined) {
  const { numbered } = at.document;
  if (!numbered) return reserveNumber(at, given);
  if (given) return refuse('NUMBER_GIVEN_HERE', undefined, 'number');
  const { pdfSha256: _page, onPaper: _byHand, ...reserved } = numbered;
  return { reserved: { ...reserved, numberedBefore: true as const }, writes: [] };
}

/** A copy made as a file, and the scan of a paper original, which the law counts among them (Decree 30/2020, art. 25.1), bear a note in words. */
function noteOf({ facts: { copyOf, documentType }, signed }: AtStep['document']): { readonly electronicCopy?: CopyForm } {
  if (signed?.onPaper) return { electronicCopy: 'SY' };
  return copyOf?.to === 'electronic' && isCopyForm(documentType) ? { electronicCopy: documentType } : {};
}

/** What the seal is put on and who decided it: the signed bytes; of an electronic copy, which nobody signs in person, the approved ones. */
function decidedBytes({ facts, signed, typeset, passed }: AtStep['document']) {
  if (facts.copyOf?.to !== 'electronic') return signed;
  return typeset && { pdfSha256: typeset.pdfSha256, personId: passed['approve']?.personId };
}

function finish({ document, context }: AtStep, preparation: PreparationInHand, pdfSha256: string): StepAnswer {
  if (!preparation.seal) return { then: 'stay' };
  const series = context.series.get(preparation.seal.seriesId);
  if (!series) return refuse('NO_SERIES', { type: document.facts.documentType });
  const { sealId, number, seriesId, scope, printedNumber, issuedOn, givenOutside } = preparation.seal;
  return {
    events: [{
      type: 'DocumentIssued', v: 1, preparationId: preparation.preparationId, pdfSha256, sealId, number, seriesId, scope, printedNumber, issuedOn,
      ...(givenOutside && { givenOutside }),
    }],
    numbers: bindNumber(series, { documentId: document.facts.documentId, number }),
    then: {
      pass: document.signed?.onPaper ? 'scan-sealed' : 'sealed', bytesSha256: pdfSha256,
      by: { personId: preparation.personId, postId: preparation.postId },
    },
  };
}
