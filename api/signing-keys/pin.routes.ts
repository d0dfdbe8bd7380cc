import { logPinChange } from '../../adapters/postgres/signing-keys/key-log';
import { isPinStrong } from '../../domain/signing/pin';
import { writeRoute, type Route } from '../http/route';
import { fail, failWith } from '../problems/problem';
import { checkPin } from '../signatures/check-pin';
import { ownKeys } from './signing-keys.reads';
import { keyParams, newPinSchema } from './signing-keys.schema';

/**
 * Another PIN for a key that is here already, by whoever signs with it and knows the one it has. A wrong one counts like any other, so that
 * this is no way to guess.
 */
const change = writeRoute({
  method: 'post', path: '/signing-keys/:certificateId/pin', tag: 'Khóa ký số', summary: 'Đổi mã PIN của mình, hoặc của con dấu mình giữ',
  params: keyParams, body: newPinSchema, answers: { 204: { description: 'Từ nay ký bằng mã PIN mới' } },
  async handle({ parts, params: { certificateId }, body: { pin, newPin }, ...signedIn }) {
    const { personId } = signedIn.viewer;
    if (!ownKeys(signedIn).some((key) => key.certificateId === certificateId)) fail('NOT_ALLOWED');
    if (!isPinStrong(newPin)) fail('PIN_TOO_WEAK', undefined, 'newPin');
    await checkPin(parts, { certificateId, pin, personId });
    if (pin.normalize('NFC') === newPin.normalize('NFC')) fail('PIN_NOT_NEW', undefined, 'newPin');
    const changed = await parts.keyStore.changePin(certificateId, pin, newPin);
    if (changed.kind === 'refused') failWith({ code: 'NO_CERTIFICATE' });
    await logPinChange(parts.pool, { certificateId, personId });
    return { status: 204 };
  },
});

export const pinRoutes: readonly Route[] = [change];
