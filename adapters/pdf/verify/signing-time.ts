import type { X509Certificate } from 'node:crypto';
import type { Instant } from '../../../domain/time/instant';
import { mayStampTimes, trustedChain } from './certificate-trust';
import type { SigningTime } from './revocation/revocation';
import type { TimestampFound } from './timestamp-token';

const CLOCKS_MAY_DIFFER_MS = 5 * 60_000;
/** Between asking a person for the value and stamping it lies a preparation, at most a day for one made outside. */
const LATEST_STAMP_MS = 24 * 3_600_000;

/** Whether a stamp counts: its token is right, its authority trusted, and it was made soon after the time the signature says. */
export function stampHolds(stamp: TimestampFound, trusted: readonly X509Certificate[], written: Instant): boolean {
  const later = Date.parse(stamp.at) - Date.parse(written);
  return stamp.holds
    && mayStampTimes(stamp.certificate)
    && trustedChain(stamp, trusted, stamp.at) !== undefined
    && -CLOCKS_MAY_DIFFER_MS <= later && later <= LATEST_STAMP_MS;
}

/** The time of a signature: what a stamp proves, otherwise what the signature says of itself. */
export function signingTimeOf(written: Instant, stamp: TimestampFound | undefined, holds: boolean): SigningTime {
  return stamp && holds ? { at: stamp.at, proven: true } : { at: written, proven: false };
}
