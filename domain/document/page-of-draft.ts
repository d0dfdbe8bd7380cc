import { isCopyForm } from '../copies/copy';
import type { DraftReading } from '../draft-reading/draft-reading';
import type { Agency, Organisation } from '../organisation/organisation';
import { agencyOf, holderOf, personOf } from '../organisation/posts';
import { footMarkOf } from '../public-check/foot-mark';
import { formatNumber } from '../registers/number-grammar';
import { documentTypeOf } from '../rulepacks/rule-value';
import { secondSigning } from '../signing/second-signature';
import { signingAuthority } from '../signing/signing-authority';
import type { CivilDate } from '../time/instant';
import type { DocumentFacts } from './document-events';
import type { PageContent, SignatureBlock } from './page-content';

interface SignedInName {
  readonly personId: string;
  readonly lines: readonly string[];
}

export interface DraftForPage {
  readonly reading: DraftReading;
  readonly facts: DocumentFacts;
  readonly organisation: Organisation;
  readonly day: CivilDate;
  /** Where people open the office; without it no code of the public check is printed. */
  readonly publicUrl?: string;
  readonly signed?: SignedInName & { readonly second?: SignedInName };
  readonly initials?: PageContent['initials'];
}

/** The words of the page: those of the draft, with the header of the agency and the one answer to who signs it and how. */
export function pageOfDraft(draft: DraftForPage): PageContent | undefined {
  const { reading, facts, organisation, day } = draft;
  const agency = agencyOf(organisation, facts.agencyId);
  if (!agency) return undefined;
  const superiorBody = reading.superiorBody ?? agency.superiorName;
  const monthAndYear = expectedMonth(reading);
  const footMark = draft.publicUrl !== undefined ? footMarkOf(agency, facts.documentId, draft.publicUrl) : undefined;
  return {
    profile: agency.pack,
    ...formOf(agency, facts),
    ...(superiorBody && { superiorBody }),
    issuingBody: agency.name,
    symbol: formatNumber({ pack: agency.pack, number: 1, documentType: facts.documentType, body: facts.symbolBody }).symbol,
    placeOfIssue: agency.placeOfIssue,
    ...(monthAndYear && { monthAndYear }),
    typeName: typeNameOf(agency, facts.documentType, day),
    subject: bareSubject(reading.subject ?? ''),
    addressees: reading.addressees,
    blocks: reading.body,
    signature: signatureBlock(draft), ...secondBlock(draft),
    recipients: { lines: reading.recipients.map((recipient) => ended(recipient.line, ';')), archiveLine: ended(reading.archive?.line ?? '', '.') },
    ...(reading.annexes.length > 0 && { annexes: reading.annexes }),
    ...(draft.initials && { initials: draft.initials }),
    ...(footMark && { footMark }),
    ...(isCopyForm(facts.documentType) && COPIES_ALONE),
  };
}

/** Under the text it copies a copy says who copies, and nothing of its own. */
const COPIES_ALONE = { subject: '', addressees: [], blocks: [], annexes: [] } as const;

/** An official letter is laid out in its own way; a Party submission is addressed by its own word; urgency is printed. */
function formOf(agency: Agency, { documentType, urgency }: DocumentFacts): Pick<PageContent, 'form' | 'addressWord' | 'urgency'> {
  return {
    ...(isCopyForm(documentType) && { form: 'copy' as const }),
    ...(documentType === 'CV' && { form: 'official-letter' as const }),
    ...(agency.system === 'party' && documentType === 'TTr' && { addressWord: 'Kính trình' }),
    ...(urgency !== 'normal' && { urgency }),
  };
}

/** The layout prints "V/v" of a letter itself. */
function bareSubject(subject: string): string {
  return subject.replace(/^\s*V\/v:?\s+/iu, '');
}

/** Once it is signed, as it was signed. Who may not sign today is shown as the draft has it: the refusal comes when they try. */
function signatureBlock({ reading, facts, organisation, day, signed }: DraftForPage): SignatureBlock {
  if (signed) return { lines: signed.lines, name: personOf(organisation, signed.personId)?.fullName ?? '' };
  const holder = holderOf(organisation, facts.signerPostId, day);
  const answer = holder && signingAuthority({
    organisation, agencyId: facts.agencyId, signerPostId: facts.signerPostId, personId: holder.id, documentType: facts.documentType,
    ...(facts.field && { field: facts.field }), ...(facts.committeeId && { committeeId: facts.committeeId }), day,
  });
  if (answer?.allowed) return { lines: answer.lines, name: answer.name };
  return { lines: [...reading.signature.capacity, ...(reading.signature.post ? [reading.signature.post] : [])], name: holder?.fullName ?? '' };
}

/** Beside the first one's, where a second leader signs. */
function secondBlock({ facts, organisation, day, signed }: DraftForPage): Pick<PageContent, 'coSignature'> {
  if (facts.coSignerPostId === undefined) return {};
  if (signed?.second) return { coSignature: { lines: signed.second.lines, name: personOf(organisation, signed.second.personId)?.fullName ?? '' } };
  const holder = holderOf(organisation, facts.coSignerPostId, day);
  const answer = holder && secondSigning(facts, organisation, holder.id, day);
  return { coSignature: answer?.allowed ? { lines: answer.lines, name: answer.name } : { lines: [], name: holder?.fullName ?? '' } };
}

function typeNameOf(agency: Agency, documentType: string, day: CivilDate): string {
  return documentTypeOf(agency.pack, documentType, day)?.name.toUpperCase() ?? '';
}

function expectedMonth({ issuedOn }: DraftReading): { readonly month: number; readonly year: number } | undefined {
  return issuedOn?.month && issuedOn.year ? { month: issuedOn.month, year: issuedOn.year } : undefined;
}

/** Each line of Nơi nhận ends with a semicolon, the last with a full stop (Decree 30/2020, annex I.II.9). */
function ended(line: string, mark: ';' | '.'): string {
  const bare = line.trim().replace(/[\s,;.]+$/u, '');
  return bare === '' ? '' : `${bare}${mark}`;
}
