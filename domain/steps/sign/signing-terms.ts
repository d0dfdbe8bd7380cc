import { sayDay } from '../../calendar/say-day';
import type { Person } from '../../organisation/organisation';
import type { Preparation } from '../../document/document-events';
import { isOfAnotherDay } from '../../registers/number-before-signature';
import { secondSigning, whyNoSecond } from '../../signing/second-signature';
import type { SigningAnswer } from '../../signing/signing-answer';
import { signingAuthority } from '../../signing/signing-authority';
import type { PersonActor } from '../../stream/actor';
import { refuse, type Refusal } from '../../stream/refusal';
import type { AtStep } from '../step-kind';

/** What the signature is put on, and the lines above the name. */
export interface SigningTerms {
  readonly person: Person | undefined;
  readonly basePdfSha256: string;
  readonly lines: readonly string[];
  readonly numbered?: Preparation['numbered'];
}

/** On which bytes, and by which authority of today, this person signs; whatever tool they sign with. */
export function signingTerms(
  at: AtStep, actor: PersonActor, bytesSha256: string,
): SigningTerms | { readonly refusal: Refusal } {
  const { document, context } = at;
  const { numbered } = document;
  const shown = shownBytes(at, bytesSha256);
  if ('refusal' in shown) return shown;
  const { basePdfSha256 } = shown;
  if (isSecond(at) && document.signed?.personId === actor.personId) return refuse('SAME_SIGNER');
  const lacks = isSecond(at) ? undefined : whyNoSecond(document.facts, context.organisation, context.today);
  if (lacks !== undefined) return refuse('SECOND_CANNOT_SIGN', { why: lacks });
  const authority = isSecond(at) ? signsAsSecond(at, actor.personId) : signsToday(at, actor.personId);
  if ('refusal' in authority) return authority;
  const person = context.organisation.persons.find((candidate) => candidate.id === actor.personId);
  return {
    person, basePdfSha256, lines: authority.lines,
    ...(numbered && { numbered: { number: numbered.number, issuedOn: numbered.issuedOn } }),
  };
}

/** The bytes that are signed at this step, when they are ready and whoever acts was shown these very ones. */
export function shownBytes(at: AtStep, bytesSha256: string): { readonly basePdfSha256: string } | { readonly refusal: Refusal } {
  const { document, context } = at;
  const basePdfSha256 = isSecond(at) ? document.signed?.pdfSha256 : approvedPage(document);
  // a number of yesterday is given up by the look that is due
  if (!basePdfSha256 || isOfAnotherDay(document.numbered, context.today)) return refuse('PREPARING');
  return bytesSha256 === basePdfSha256 ? { basePdfSha256 } : refuse('BYTES_CHANGED');
}

/** The page nobody has signed yet, perhaps with its number. */
export function approvedPage({ numbered, typeset }: AtStep['document']): string | undefined {
  return numbered ? numbered.pdfSha256 : typeset?.pdfSha256;
}

export function isSecond({ step }: Pick<AtStep, 'step'>): boolean {
  return step.kind === 'sign' && step.second === true;
}

/** By which authority of today this person signs this document, whatever they sign with. */
export function signsToday(
  { document: { facts }, context }: Pick<AtStep, 'document' | 'context'>, personId: string,
): { readonly lines: readonly string[] } | { readonly refusal: Refusal } {
  const authority = signingAuthority({
    organisation: context.organisation, agencyId: facts.agencyId, signerPostId: facts.signerPostId, personId,
    documentType: facts.documentType, field: facts.field, committeeId: facts.committeeId, day: context.today,
  });
  return told(authority, context);
}

/** The same of the second leader, by the rules of their own agency. */
export function signsAsSecond({ document: { facts }, context }: Pick<AtStep, 'document' | 'context'>, personId: string) {
  return told(secondSigning(facts, context.organisation, personId, context.today), context);
}

function told(authority: SigningAnswer, { today }: AtStep['context']): { readonly lines: readonly string[] } | { readonly refusal: Refusal } {
  return authority.allowed ? { lines: authority.lines } : refuse('NO_SIGNING_AUTHORITY', { on: sayDay(today), why: authority.why });
}
