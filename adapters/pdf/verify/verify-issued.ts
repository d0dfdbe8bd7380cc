import { commonNameOf } from '../../signing/subject-names';
import { unpacksTooFar } from '../unpacks-too-far';
import { byteRangesHold } from './byte-ranges';
import { checkOf, openCheckOf, type IssueExpectations, type Verification, type VerifiedSignature } from './checks';
import { coversToTheEnd } from './file-end';
import { holdersAreRight, numberAndDateHold, prefixesAreKnown, signaturesAreRequired } from './issue-facts';
import { readLongTermData } from './long-term-data';
import { nobodyWasRevoked, proveSignatures, stampsHold, type ProvenSignature } from './proven-signature';
import { otherFormatIn, readSignatures } from './read-signatures';
import { examineRevisions, revisionsOf } from './revisions';

/**
 * Proves a signed or issued file from its bytes and what the record expects of it. Never throws for what the file holds: a damaged
 * file is an answer, each check with its reason in Vietnamese.
 */
export async function verifyIssued(pdf: Uint8Array, expectations: IssueExpectations): Promise<Verification> {
  if (unpacksTooFar(pdf)) return UNREADABLE;
  try {
    return await examine(pdf, expectations);
  } catch {
    // The parsers throw at whatever they do not understand; for the person who asks that is one answer.
    return UNREADABLE;
  }
}

const UNREADABLE: Verification = { valid: false, checks: [checkOf('READABLE', false)], signatures: [] };

async function examine(pdf: Uint8Array, expectations: IssueExpectations): Promise<Verification> {
  const openAt = revisionsOf(pdf);
  const document = await openAt(pdf.length);
  const found = readSignatures(document);
  if (!found) {
    const unread = otherFormatIn(document) === undefined ? 'BYTE_RANGES' : 'SIGNATURE_FORMAT';
    return { valid: false, checks: [checkOf('READABLE', true), checkOf(unread, false)], signatures: [] };
  }
  const proven = proveSignatures(pdf, found, expectations, readLongTermData(document));
  const revisions = await examineRevisions(pdf, found, openAt);
  const checks = [
    checkOf('READABLE', true),
    checkOf('NOTHING_AFTER_LAST_SIGNATURE', await coversToTheEnd(pdf, found, openAt)),
    checkOf('BYTE_RANGES', byteRangesHold(pdf, found)),
    checkOf('KNOWN_PREFIXES', prefixesAreKnown(pdf, revisions.starts, expectations)),
    checkOf('SIGNATURE_VALUES', proven.every(({ value }) => value?.holds === true)),
    checkOf('CERTIFICATES', proven.every(({ trusted }) => trusted)),
    openCheckOf('REVOCATION', nobodyWasRevoked(proven)),
    openCheckOf('TIMESTAMPS', stampsHold(proven)),
    openCheckOf('HOLDERS', holdersAreRight(proven, expectations)),
    checkOf('ALLOWED_CHANGES', revisions.changesAllowed),
    checkOf('REQUIRED_SIGNATURES', signaturesAreRequired(proven, expectations)),
    checkOf('NUMBER_AND_DATE', numberAndDateHold(document, expectations)),
    checkOf('FILE_IDENTITY', revisions.identityKept),
  ];
  return { valid: checks.every(({ ok }) => ok), checks, signatures: proven.map(tell) };
}

function tell({ found: { field }, value, time, trusted, revocation, revokedLater, stampHolds }: ProvenSignature): VerifiedSignature {
  const valid = trusted && revocation !== 'revoked' && stampHolds !== false && value?.holds === true;
  return {
    field, at: time.at, ...(time.proven && { stamped: true }), ...(revokedLater !== undefined && { revokedLater }),
    signer: value ? commonNameOf(value.certificate) : '', valid,
  };
}
