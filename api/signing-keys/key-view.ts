import type { z } from 'zod';
import type { KeptKey } from '../../adapters/postgres/signing-keys/key-log';
import type { CertificateFacts } from '../../adapters/signing/signing-keys';
import { sayDay, sayMoment } from '../../domain/calendar/say-day';
import { certificateRefusal, endsSoonIn, type CertificateOwner } from '../../domain/signing/certificate-fitness';
import { isLocked, triesLeft, WRONG_PINS_LOCK } from '../../domain/signing/key-lock';
import { sentenceOf } from '../../domain/stream/refusal-codes';
import { civilDateOf, type Instant } from '../../domain/time/instant';
import { saysOf } from '../signatures/fit-certificate';
import type { signingKeySchema } from './signing-keys.schema';

export type KeyView = z.infer<typeof signingKeySchema>;

export interface KeySeen {
  readonly certificateId: string;
  readonly holder: string;
  readonly sealId?: string;
  readonly owner: CertificateOwner;
  readonly kept: KeptKey;
  readonly facts: CertificateFacts | undefined;
}

/** A key as its owner and the administrator see it: what is wrong first, then what will be. */
export function keyView({ certificateId, holder, sealId, owner, kept, facts }: KeySeen, now: Instant): KeyView {
  const own = { certificateId, holder, ...(sealId !== undefined && { sealId }), triesLeft: triesLeft(kept.lock) };
  if (!facts) return { ...own, state: 'missing', sentence: sentenceOf('NO_CERTIFICATE'), code: 'NO_CERTIFICATE' };
  const says = saysOf(facts);
  const named = {
    ...own, namedOn: says.name, ...(says.organisation !== undefined && { organisation: says.organisation }), validTo: says.validTo,
    ...(says.revokedAt !== undefined && { revokedAt: says.revokedAt }),
  };
  if (isLocked(kept.lock)) {
    const at = sayMoment(kept.lock.lockedAt ?? now);
    return { ...named, state: 'locked', sentence: sentenceOf('KEY_LOCKED', { at, times: String(WRONG_PINS_LOCK) }), code: 'KEY_LOCKED' };
  }
  const refusal = certificateRefusal(says, owner, now);
  if (refusal) return { ...named, state: 'refused', sentence: sentenceOf(refusal.code, refusal.facts), code: refusal.code };
  const days = endsSoonIn(says, now);
  if (days === undefined) return { ...named, state: 'fit' };
  const on = sayDay(civilDateOf(says.validTo));
  return { ...named, state: 'ends-soon', sentence: `Chứng thư số hết hạn ngày ${on}, còn ${days} ngày. Hãy đề nghị gia hạn để việc ký không gián đoạn.` };
}
