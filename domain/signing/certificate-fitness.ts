import { sayDay, sayMoment } from '../calendar/say-day';
import { civilDateOf, msBetween, type Instant } from '../time/instant';
import { refuse, type Refusal } from '../stream/refusal';

/** What a certificate says of itself. */
export interface CertificateSays {
  /** The name it was issued to: of a person, or of the agency a seal stands for. */
  readonly name: string;
  /** The agency it names beside the person; absent where it names none. */
  readonly organisation?: string;
  readonly validFrom: Instant;
  readonly validTo: Instant;
  /** Declared revoked or lost here, from then on. */
  readonly revokedAt?: Instant;
}

/** Whose it has to be. */
export interface CertificateOwner {
  /** Any of these names will do: a person has one, a seal its own and its agency's. */
  readonly names: readonly string[];
  /** Names of the agencies the owner works in today; empty for a seal, whose own name is the agency. */
  readonly agencies: readonly string[];
  /** Other agencies an administrator has accepted on this certificate, with a reason. */
  readonly acceptedAgencies: readonly string[];
}

/** Days before its end from which a certificate is said to end soon. */
export const WARNED_DAYS = 30 as const;
const DAY_MS = 86_400_000;

/**
 * Why nothing may be signed with a certificate at `now`; undefined when it may. A signature with a certificate that is over, not yet
 * begun, revoked or somebody else's counts for nothing (Law 20/2023 on electronic transactions, art. 22).
 */
export function certificateRefusal(certificate: CertificateSays, owner: CertificateOwner, now: Instant): Refusal | undefined {
  const { validFrom, validTo, organisation, revokedAt } = certificate;
  if (!owner.names.some((name) => sameName(name, certificate.name))) return refuse('CERTIFICATE_NOT_YOURS').refusal;
  if (revokedAt !== undefined) return refuse('CERTIFICATE_REVOKED', { at: sayMoment(revokedAt) }).refusal;
  if (validTo <= now) return refuse('CERTIFICATE_EXPIRED', { on: sayDay(civilDateOf(validTo)) }).refusal;
  if (validFrom > now) return refuse('CERTIFICATE_NOT_YET', { on: sayDay(civilDateOf(validFrom)) }).refusal;
  if (namesAnotherAgency(certificate, owner) && !owner.acceptedAgencies.some((name) => sameName(name, organisation ?? ''))) {
    return refuse('CERTIFICATE_OTHER_AGENCY', { organisation: organisation ?? '' }).refusal;
  }
  return undefined;
}

/** Whole days until the certificate ends, when that is soon; undefined while there is time, and when it is over. */
export function endsSoonIn({ validTo }: Pick<CertificateSays, 'validTo'>, now: Instant): number | undefined {
  const days = Math.floor(msBetween(now, validTo) / DAY_MS);
  return days >= 0 && days <= WARNED_DAYS ? days : undefined;
}

/** The agency on the certificate is none the owner works in: a person who changed offices, or holds posts in two. */
export function namesAnotherAgency({ organisation }: CertificateSays, { agencies }: CertificateOwner): boolean {
  return organisation !== undefined && agencies.length > 0 && !agencies.some((name) => sameName(name, organisation));
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
  return plain(one) === plain(other);
}
