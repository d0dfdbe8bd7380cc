import type { X509Certificate } from 'node:crypto';
import type { Instant } from '../../../../domain/time/instant';

/** What one source says of one certificate. `unknown`: it does not speak about it, is too old, or is not its authority's. */
export type CertificateStatus =
  | { readonly kind: 'good' }
  | { readonly kind: 'revoked'; readonly at: Instant; readonly reason: number }
  | { readonly kind: 'unknown' };

export const UNKNOWN: CertificateStatus = { kind: 'unknown' };

export interface StatusQuestion {
  readonly certificate: X509Certificate;
  /** The authority that issued it. */
  readonly issuer: X509Certificate;
  /** The time for which it is asked. */
  readonly at: Instant;
}

/**
 * Whether a source made at `thisUpdate` may say "not revoked" for the time asked: it was made later, or still held then. A source
 * made after the certificate ended may have dropped it.
 */
export function speaksFor({ certificate, at }: StatusQuestion, thisUpdate: Date, nextUpdate: Date | undefined): boolean {
  const asked = Date.parse(at);
  if (thisUpdate.getTime() > Date.parse(certificate.validTo)) return false;
  return thisUpdate.getTime() >= asked || (nextUpdate !== undefined && asked <= nextUpdate.getTime());
}
