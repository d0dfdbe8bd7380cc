import { sayDay } from '../calendar/say-day';
import { civilDateOf, type Instant } from '../time/instant';
import { endsSoonIn, WARNED_DAYS } from './certificate-fitness';

/** A second word comes when so few days are left. */
const LAST_DAYS = 7;

/** A certificate that ends soon, and who is told: the person themselves, or the keeper of the seal. */
export interface EndingCertificate {
  readonly certificateId: string;
  readonly personId: string;
  readonly email: string;
  /** Name of the seal; absent for a person's own. */
  readonly seal?: string;
  readonly validTo: Instant;
  readonly daysLeft: number;
  readonly warning: CertificateWarning;
}

/** Named by the days before the end from which it is due. */
export type CertificateWarning = typeof WARNED_DAYS | typeof LAST_DAYS;

/** The mail that is due about a certificate, each once: whoever is found late hears the last one alone. */
export function warningDue(validTo: Instant, now: Instant): { readonly warning: CertificateWarning; readonly daysLeft: number } | undefined {
  const daysLeft = endsSoonIn({ validTo }, now);
  return daysLeft === undefined ? undefined : { warning: daysLeft <= LAST_DAYS ? LAST_DAYS : WARNED_DAYS, daysLeft };
}

export function sayEnd({ seal, validTo, daysLeft }: Pick<EndingCertificate, 'seal' | 'validTo' | 'daysLeft'>): string {
  const whose = seal === undefined ? 'Chứng thư số của anh/chị' : `Chứng thư số của con dấu ${seal}`;
  return `${whose} hết hạn ngày ${sayDay(civilDateOf(validTo))}, còn ${daysLeft} ngày.`;
}
