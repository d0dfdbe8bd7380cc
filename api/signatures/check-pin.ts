import { tryPin } from '../../adapters/postgres/signing-keys/try-pin';
import type { OpenKey } from '../../adapters/signing/signing-keys';
import { sayMoment } from '../../domain/calendar/say-day';
import { WRONG_PINS_LOCK } from '../../domain/signing/key-lock';
import type { ApiParts } from '../api-parts';
import { failWith } from '../problems/problem';

/**
 * The PIN is checked before anything is prepared, and opens the key for this request. Wrong ones in a row lock the key; the PIN is never
 * stored and never logged.
 */
export async function checkPin(
  parts: ApiParts, { certificateId, pin, personId }: { readonly certificateId: string; readonly pin: string; readonly personId: string },
): Promise<OpenKey> {
  if (!(await parts.signingKeys.certificateOf(certificateId))) failWith({ code: 'NO_CERTIFICATE' });
  let key: OpenKey | undefined;
  const isRight = async (): Promise<boolean> => {
    const opened = await parts.signingKeys.open(certificateId, pin);
    if (opened.kind === 'open') key = opened;
    return opened.kind === 'open';
  };
  const tried = await tryPin(parts.pool, { certificateId, personId, isRight });
  if (tried.kind === 'wrong') failWith({ code: 'WRONG_PIN', field: 'pin', facts: { left: String(tried.triesLeft) } });
  if (tried.kind === 'locked') {
    failWith({ code: 'KEY_LOCKED', field: 'pin', facts: { at: sayMoment(tried.at), times: String(WRONG_PINS_LOCK) } });
  }
  return key ?? failWith({ code: 'NO_CERTIFICATE' });
}
