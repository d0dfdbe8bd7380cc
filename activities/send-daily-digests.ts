import { civilDateOf, type CivilDate } from '../domain/time/instant';
import { failure } from './failures';
import { stopIfCancelled, withHeartbeat } from './heartbeat';
import { dailyDigestLetter } from './letters/daily-digest-letter';
import { warnOfCertificates, type CertificateWatch } from './warn-of-certificates';
import type { Clock, DailyWork, Mailer, PersonsWork } from './ports';

export interface DigestPorts {
  readonly clock: Clock;
  readonly dailyWork: DailyWork;
  readonly certificateWatch: CertificateWatch;
  readonly mailer: Mailer;
}

/**
 * The mails of the morning: about certificates that end soon, and one to each person with open work, once a day. What is to be sent is
 * claimed before the mail goes out: a crash in between costs one mail, and nobody ever gets two. What a server does not take now is given
 * back and tried again.
 */
export function createSendDailyDigests({ clock, dailyWork, certificateWatch, mailer }: DigestPorts) {
  return async function sendDailyDigests(): Promise<void> {
    const now = await clock.now();
    const day = civilDateOf(now);
    await withHeartbeat(async () => {
      let refusedForNow = await warnOfCertificates(certificateWatch, mailer, now);
      for (const work of await dailyWork.ofEverybody(now)) {
        stopIfCancelled();
        if (!(await sendOnce({ dailyWork, mailer }, work, day))) refusedForNow += 1;
      }
      if (refusedForNow > 0) throw failure('MAIL_REFUSED_FOR_NOW', { day, refusedForNow });
    });
  };
}

/** False when the server does not take it now. An address refused for good is passed over: the inbox shows the same. */
async function sendOnce({ dailyWork, mailer }: Pick<DigestPorts, 'dailyWork' | 'mailer'>, work: PersonsWork, day: CivilDate): Promise<boolean> {
  const { personId, email } = work;
  if (!(await dailyWork.claim(personId, day))) return true;
  const outcome = await mailer.send({ ...dailyDigestLetter(work, `digest/${day}/${personId}`), to: email });
  if (outcome.kind !== 'refused-for-now') return true;
  await dailyWork.giveBack(personId, day);
  return false;
}
