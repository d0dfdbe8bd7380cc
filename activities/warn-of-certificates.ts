import type { EndingCertificate } from '../domain/signing/certificate-warnings';
import type { Instant } from '../domain/time/instant';
import { certificateLetter } from './letters/certificate-letter';
import type { Mailer } from './ports';

/** Certificates that end soon, and which mails about them were sent. */
export interface CertificateWatch {
  endingSoon(now: Instant): Promise<readonly EndingCertificate[]>;
  /** True for whoever asks first: that mail is theirs to send, and nobody sends it again. */
  claim(ending: EndingCertificate): Promise<boolean>;
  /** The mail could not be sent: it may be claimed again. */
  giveBack(ending: EndingCertificate): Promise<void>;
}

/** One mail thirty days before a certificate ends and one seven days before. Answers how many the server does not take now. */
export async function warnOfCertificates(watch: CertificateWatch, mailer: Mailer, now: Instant): Promise<number> {
  let refusedForNow = 0;
  for (const ending of await watch.endingSoon(now)) {
    if (!(await watch.claim(ending))) continue;
    const key = `certificate-ends/${ending.certificateId}/${ending.warning}/${ending.personId}`;
    const outcome = await mailer.send({ ...certificateLetter(ending, key), to: ending.email });
    if (outcome.kind !== 'refused-for-now') continue;
    await watch.giveBack(ending);
    refusedForNow += 1;
  }
  return refusedForNow;
}
