import type { X509Certificate } from 'node:crypto';
import type { Instant } from '../../../../domain/time/instant';
import type { CertificateStatus, StatusQuestion } from './status';
import { statusByAnswer } from './status-by-answer';
import { statusByList } from './status-by-list';

/** Lists (CRL) and answers (OCSP) of authorities, DER: from the file's own long-term data, or laid beside the asker. */
export interface RevocationData {
  readonly lists: readonly Uint8Array[];
  readonly answers: readonly Uint8Array[];
}

export interface SigningTime {
  readonly at: Instant;
  /** A time stamp says so; otherwise only the signature itself does. */
  readonly proven: boolean;
}

export type RevocationFinding = 'good' | 'revoked' | 'unknown';

// RFC 5280, 5.3.1: the person left, got a new certificate, or gave the post up; what they signed before that stands.
const LEAVES_THE_PAST: readonly number[] = [3, 4, 5];

/** Whether a certificate of the chain had been revoked when it signed. The trusted authority at the top answers for itself. */
export function revocationOf(chain: readonly X509Certificate[], data: RevocationData, time: SigningTime): RevocationFinding {
  const findings = chain.slice(0, -1).map((certificate, at) => findingOf(certificate, chain[at + 1], data, time));
  if (findings.includes('revoked')) return 'revoked';
  return findings.includes('unknown') ? 'unknown' : 'good';
}

function findingOf(
  certificate: X509Certificate, issuer: X509Certificate | undefined, { lists, answers }: RevocationData, time: SigningTime,
): RevocationFinding {
  if (!issuer) return 'unknown';
  const question: StatusQuestion = { certificate, issuer, at: time.at };
  const statuses = [...lists.map((list) => statusByList(list, question)), ...answers.map((answer) => statusByAnswer(answer, question))];
  const revoked = statuses.filter((status) => status.kind === 'revoked');
  if (revoked.length > 0) return revoked.some((status) => unmakes(status, time)) ? 'revoked' : 'good';
  return statuses.some(({ kind }) => kind === 'good') ? 'good' : 'unknown';
}

/** A stolen key can write any time into a signature: only a time stamp shows that it signed before it was revoked. */
function unmakes(status: CertificateStatus & { readonly kind: 'revoked' }, { at, proven }: SigningTime): boolean {
  return Date.parse(status.at) <= Date.parse(at) || (!proven && !LEAVES_THE_PAST.includes(status.reason));
}
