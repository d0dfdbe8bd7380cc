import { printedMonthOver } from '../../as-drafted/printed-month';
import { isCopyForm } from '../../copies/copy';
import { sourceRefusal } from '../../copies/copy-refusal';
import { hasUnresolvedRecipients, unresolvedLines } from '../../document/recipients-resolved';
import type { DocumentCommandBody } from '../../document/document-commands';
import type { PreparationInHand } from '../../document/document-state';
import { formatNumber } from '../../registers/number-grammar';
import type { NumberSeries } from '../../registers/number-series';
import { scopeOf, seriesFor } from '../../registers/series-of';
import { bindNumber, takeNumber } from '../../registers/take-number';
import { maySeal } from '../../seals/may-seal';
import { expiryOf, giveUp, requested } from '../../signing/preparation';
import type { Actor } from '../../stream/actor';
import { refuse } from '../../stream/refusal';
import type { AtStep, StepAnswer } from '../step-kind';
import { twoPhaseStep } from '../two-phase-step';

/**
 * Văn thư's last look, number, date and agency seal in one act. The number is reserved when the bytes are prepared and bound when
 * the sealed file verifies; what comes to nothing in between releases it, or voids it with the reason.
 */
export const sealStep = twoPhaseStep({ kind: 'seal', begin, finish });

function begin(at: AtStep, body: DocumentCommandBody, actor: Actor): StepAnswer | 'not-here' {
  return body.kind === 'prepareSeal' ? prepare(at, body, actor) : 'not-here';
}

function prepare(at: AtStep, body: Extract<DocumentCommandBody, { kind: 'prepareSeal' }>, actor: Actor): StepAnswer | 'not-here' {
  const { document, context } = at;
  const decided = decidedBytes(document);
  if (actor.kind !== 'person' || !decided) return 'not-here';
  const { facts } = document;
  if (actor.personId === decided.personId) return refuse('SIGNER_CANNOT_SEAL');
  const seal = maySeal({
    organisation: context.organisation, agencyId: facts.agencyId, sealId: body.sealId, personId: actor.personId, symbolBody: facts.symbolBody, day: context.today,
  });
  if (!seal.allowed) return refuse(seal.code, seal.facts);
  if (body.bytesSha256 !== decided.pdfSha256) return refuse('BYTES_CHANGED');
  const lost = sourceRefusal(facts, context);
  if (lost) return lost;
  const over = printedMonthOver(document.text.page?.printed, context.today);
  if (over) return refuse('PRINTED_MONTH_OVER', { printed: over });
  if (hasUnresolvedRecipients(document)) return refuse('RECIPIENTS_UNRESOLVED', { lines: unresolvedLines(document) });
  const given = document.preparation ? giveUp(document.facts.documentId, document.preparation, 'superseded', context) : { events: [], numbers: [] };
  const number = reserveNumber(at);
  if ('refusal' in number) return number;
  return {
    events: [...given.events, requested({
      preparationId: body.preparationId, purpose: 'seal', personId: actor.personId, postId: actor.postId, certificateId: seal.certificateId,
      basePdfSha256: decided.pdfSha256, textSha256: document.text.textSha256, at: context.now, expiresAt: expiryOf(context),
      seal: { sealId: body.sealId, ...number.reserved, issuedOn: context.today, ...noteOf(facts) },
    })],
    numbers: number.writes,
    answer: { preparationId: body.preparationId, number: number.reserved.number },
    then: 'stay',
  };
}

function noteOf({ copyOf, documentType }: AtStep['document']['facts']) {
  return copyOf?.to === 'electronic' && isCopyForm(documentType) ? { electronicCopy: documentType } : {};
}

/** What the seal is put on and who decided it: the signed bytes; of an electronic copy, which nobody signs in person, the approved ones. */
function decidedBytes({ facts, signed, typeset, passed }: AtStep['document']) {
  if (facts.copyOf?.to !== 'electronic') return signed;
  return typeset && { pdfSha256: typeset.pdfSha256, personId: passed['approve']?.personId };
}

/** The next number of the book this document belongs to; its own reservation, if one still stands, is used again. */
function reserveNumber({ document, context }: AtStep) {
  const { facts } = document;
  const series = seriesFor(context.organisation, facts.agencyId, facts.documentType);
  const state = series && context.series.get(series.id);
  const agency = context.organisation.agencies.find((candidate) => candidate.id === facts.agencyId);
  if (!series || !state || !agency) return refuse('NO_SERIES', { type: facts.documentType });
  // the year turned while an older preparation held a number of the old one: the look that is due gives that number up first
  if (scopeToday(document, series, context) !== state.scope) return refuse('PREPARING');
  const taken = takeNumber(state, { documentId: facts.documentId, on: context.today });
  if ('refusal' in taken) return taken;
  const { plain } = formatNumber({ pack: agency.pack, number: taken.number, documentType: facts.documentType, body: facts.symbolBody });
  return { reserved: { seriesId: series.id, scope: state.scope, number: taken.number, printedNumber: plain }, writes: taken.writes };
}

function finish({ document, context }: AtStep, preparation: PreparationInHand, pdfSha256: string): StepAnswer {
  if (!preparation.seal) return { then: 'stay' };
  const series = context.series.get(preparation.seal.seriesId);
  if (!series) return refuse('NO_SERIES', { type: document.facts.documentType });
  const { sealId, number, seriesId, scope, printedNumber, issuedOn } = preparation.seal;
  return {
    events: [{
      type: 'DocumentIssued', v: 1, preparationId: preparation.preparationId, pdfSha256, sealId, number, seriesId, scope, printedNumber, issuedOn,
    }],
    numbers: bindNumber(series, { documentId: document.facts.documentId, number }),
    then: { pass: 'sealed', bytesSha256: pdfSha256, by: { personId: preparation.personId, postId: preparation.postId } },
  };
}

/** The book and scope in which this document is, or would be, numbered. */
export function seriesNeeded(document: AtStep['document'], context: Pick<AtStep['context'], 'organisation' | 'today'>) {
  const { preparation, facts } = document;
  if (preparation?.seal) return { kind: 'series', seriesId: preparation.seal.seriesId, scope: preparation.seal.scope } as const;
  const series = seriesFor(context.organisation, facts.agencyId, facts.documentType);
  if (!series) return undefined;
  const scope = scopeToday(document, series, context);
  return scope === undefined ? undefined : ({ kind: 'series', seriesId: series.id, scope } as const);
}

function scopeToday(
  { facts }: AtStep['document'], series: NumberSeries, { organisation, today }: Pick<AtStep['context'], 'organisation' | 'today'>,
): string | undefined {
  return scopeOf(series, today, organisation.committees.find((candidate) => candidate.id === facts.committeeId));
}
