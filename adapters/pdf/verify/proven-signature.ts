import type { X509Certificate } from 'node:crypto';
import type { Instant } from '../../../domain/time/instant';
import { authoritiesIn } from './certificate-chain';
import { trustedChain } from './certificate-trust';
import type { DeclaredRevocation } from '../../signing/declared-revocations';
import type { IssueExpectations } from './checks';
import type { SignatureFound } from './read-signatures';
import { revocationOf, type RevocationData, type RevocationFinding, type SigningTime } from './revocation/revocation';
import { fingerprintOf, readSignatureValue, type SignatureValue } from './signature-value';
import { signingTimeOf, stampHolds } from './signing-time';

/** A signature of a file with everything that can be said of it alone. */
export interface ProvenSignature {
  readonly found: SignatureFound;
  readonly value: SignatureValue | undefined;
  readonly time: SigningTime;
  /** Absent when the signature bears no time stamp. */
  readonly stampHolds?: boolean;
  readonly trusted: boolean;
  readonly revocation: RevocationFinding;
  /** Since when its certificate is declared revoked, after it signed. */
  readonly revokedLater?: Instant;
}

export function proveSignatures(
  pdf: Uint8Array, found: readonly SignatureFound[], expectations: IssueExpectations, carried: RevocationData,
): readonly ProvenSignature[] {
  const trusted = authoritiesIn(expectations.authorityPem);
  const stampers = expectations.timestampAuthorityPem === undefined ? trusted : authoritiesIn(expectations.timestampAuthorityPem);
  const data = { lists: [...carried.lists, ...(expectations.revocationLists ?? [])], answers: carried.answers };
  const against = { trusted, stampers, data, declared: expectations.declaredRevocations ?? [] };
  return found.map((signature) => prove(signature, readSignatureValue(pdf, signature), against));
}

interface ToGoBy {
  readonly trusted: readonly X509Certificate[];
  readonly stampers: readonly X509Certificate[];
  readonly data: RevocationData;
  readonly declared: readonly DeclaredRevocation[];
}

function prove(found: SignatureFound, value: SignatureValue | undefined, { trusted, stampers, data, declared }: ToGoBy): ProvenSignature {
  const stamp = value?.timestamp;
  const holds = stamp && stampHolds(stamp, stampers, found.at);
  const time = signingTimeOf(found.at, stamp, holds === true);
  const chain = value && trustedChain(value, trusted, time.at);
  const declaredAt = value && declared.find(({ certificateSha256 }) => certificateSha256 === fingerprintOf(value.certificate))?.at;
  const byAuthorities = chain ? revocationOf(chain, data, time) : 'unknown';
  const isDeclared = declaredAt !== undefined && Date.parse(declaredAt) <= Date.parse(time.at);
  return {
    found, value, time, trusted: chain !== undefined,
    revocation: isDeclared ? 'revoked' : byAuthorities,
    ...(declaredAt !== undefined && !isDeclared && { revokedLater: declaredAt }),
    ...(holds !== undefined && { stampHolds: holds }),
  };
}

/** Undefined when nobody could say of some certificate whether it was revoked, and none was. */
export function nobodyWasRevoked(proven: readonly ProvenSignature[]): boolean | undefined {
  if (proven.some(({ revocation }) => revocation === 'revoked')) return false;
  return proven.length > 0 && proven.every(({ revocation }) => revocation === 'good') ? true : undefined;
}

/** Undefined when there is no stamp at all. */
export function stampsHold(proven: readonly ProvenSignature[]): boolean | undefined {
  const stamped = proven.flatMap(({ stampHolds: holds }) => holds ?? []);
  return stamped.length === 0 ? undefined : stamped.every(Boolean);
}
