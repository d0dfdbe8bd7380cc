import { isTrusted } from './certificate-trust';
import { byteRangesHold, coversToTheEnd } from './byte-ranges';
import { checkOf, type IssueExpectations, type Verification, type VerifiedSignature } from './checks';
import { numberAndDateHold, prefixesAreKnown, signaturesAreRequired, type ProvenSignature } from './issue-facts';
import { readSignatures, type SignatureFound } from './read-signatures';
import { examineRevisions, revisionsOf } from './revisions';
import { readSignatureValue, type SignatureValue } from './signature-value';

/**
 * Proves a signed or issued file from its bytes and what the record expects of it. Never throws for what the file holds: a damaged
 * file is an answer, each check with its reason in Vietnamese.
 */
export async function verifyIssued(pdf: Uint8Array, expectations: IssueExpectations): Promise<Verification> {
  try {
    return await examine(pdf, expectations);
  } catch {
    // The parsers throw at whatever they do not understand; for the person who asks that is one answer.
    return { valid: false, checks: [checkOf('READABLE', false)], signatures: [] };
  }
}

async function examine(pdf: Uint8Array, expectations: IssueExpectations): Promise<Verification> {
  const openAt = revisionsOf(pdf);
  const document = await openAt(pdf.length);
  const found = readSignatures(document);
  if (!found) return { valid: false, checks: [checkOf('READABLE', true), checkOf('BYTE_RANGES', false)], signatures: [] };
  const proven = found.map((signature) => prove(pdf, signature, expectations.authorityPem));
  const revisions = await examineRevisions(pdf, found, openAt);
  const checks = [
    checkOf('READABLE', true),
    checkOf('NOTHING_AFTER_LAST_SIGNATURE', coversToTheEnd(pdf, found)),
    checkOf('BYTE_RANGES', byteRangesHold(pdf, found)),
    checkOf('KNOWN_PREFIXES', prefixesAreKnown(pdf, revisions.starts, expectations)),
    checkOf('SIGNATURE_VALUES', proven.every(({ value }) => value?.holds === true)),
    checkOf('CERTIFICATES', proven.every(({ trusted }) => trusted)),
    checkOf('ALLOWED_CHANGES', revisions.changesAllowed),
    checkOf('REQUIRED_SIGNATURES', signaturesAreRequired(proven, expectations)),
    checkOf('NUMBER_AND_DATE', numberAndDateHold(document, expectations)),
    checkOf('FILE_IDENTITY', revisions.identityKept),
  ];
  return { valid: checks.every(({ ok }) => ok), checks, signatures: proven.map(tell) };
}

function prove(pdf: Uint8Array, found: SignatureFound, authorityPem: string): ProvenSignature {
  const value = readSignatureValue(pdf, found);
  return { found, value, trusted: value !== undefined && isTrusted(value, authorityPem, found.at) };
}

function tell({ found: { field, at }, value, trusted }: ProvenSignature): VerifiedSignature {
  return { field, at, signer: commonNameOf(value) ?? '', valid: trusted && value?.holds === true };
}

function commonNameOf(value: SignatureValue | undefined): string | undefined {
  return value?.certificate.subject.split('\n').find((line) => line.startsWith('CN='))?.slice('CN='.length);
}
