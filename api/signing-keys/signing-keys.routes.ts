import { acceptAgencyOnKey, logRevocation, openLockedKey, type Revocation } from '../../adapters/postgres/signing-keys/key-log';
import { agencyOfCertificate } from '../../domain/organisation/certificate-owner';
import { agenciesOfKeysTended } from '../../domain/policy/signing-keys-access';
import { readRoute, writeRoute, type Route, type SignedIn } from '../http/route';
import { fail, failWith } from '../problems/problem';
import { ownKeys, readOwnKeys, readTendedKeys, tendedKeys, type KnownKey } from './signing-keys.reads';
import { keyParams, ownKeysSchema, reasonSchema, tendedKeysSchema } from './signing-keys.schema';

const TAG = 'Khóa ký số';

const own = readRoute({
  path: '/signing-keys/mine', tag: TAG, summary: 'Chứng thư số của mình và của con dấu mình giữ',
  answers: { 200: { description: 'Còn dùng được không, sắp hết hạn, đang bị khóa', schema: ownKeysSchema } },
  async handle({ parts, ...signedIn }) {
    return { body: { items: await readOwnKeys(parts, signedIn) } };
  },
});

const list = readRoute({
  path: '/signing-keys', tag: TAG, summary: 'Chứng thư số của người và con dấu trong cơ quan mình quản trị',
  answers: { 200: { description: 'Kèm nhật ký khóa, mở khóa', schema: tendedKeysSchema } },
  async handle({ parts, ...signedIn }) {
    if (agenciesOfKeysTended(signedIn.viewer).length === 0) fail('NOT_ALLOWED');
    return { body: { items: await readTendedKeys(parts, signedIn) } };
  },
});

const open = writeRoute({
  method: 'post', path: '/signing-keys/:certificateId/opening', tag: TAG, summary: 'Mở khóa ký bị khóa vì nhập sai mã PIN',
  params: keyParams, body: reasonSchema, answers: { 204: { description: 'Đã mở, có ghi nhật ký' } },
  async handle({ parts, params, body, ...signedIn }) {
    const { certificateId } = keyToTend(signedIn, params.certificateId);
    const reason = reasonIn(body);
    // asked again it is open already, and that is what was wanted
    await openLockedKey(parts.pool, { certificateId, personId: signedIn.viewer.personId, reason });
    return { status: 204 };
  },
});

const accept = writeRoute({
  method: 'post', path: '/signing-keys/:certificateId/accepted-agency', tag: TAG, summary: 'Chấp nhận cơ quan khác ghi trên chứng thư số',
  params: keyParams, body: reasonSchema, answers: { 204: { description: 'Đã chấp nhận, có ghi nhật ký' } },
  async handle({ parts, params, body, ...signedIn }) {
    const { certificateId } = keyToTend(signedIn, params.certificateId);
    const reason = reasonIn(body);
    const organisation = (await parts.signingKeys.certificateOf(certificateId))?.holder.organisation;
    if (organisation === undefined) failWith({ code: 'NO_CERTIFICATE' });
    await acceptAgencyOnKey(parts.pool, { certificateId, personId: signedIn.viewer.personId, organisation, reason });
    return { status: 204 };
  },
});

const revoke = writeRoute({
  method: 'post', path: '/signing-keys/:certificateId/revocation', tag: TAG, summary: 'Khai báo chứng thư số bị thu hồi, bị lộ hoặc mất',
  params: keyParams, body: reasonSchema, answers: { 204: { description: 'Không ký được nữa kể từ lúc này; chữ ký trước đó vẫn có giá trị' } },
  async handle({ parts, params: { certificateId }, body, ...signedIn }) {
    const key = keyToRevoke(signedIn, certificateId) ?? fail('NOT_ALLOWED');
    const reason = reasonIn(body);
    const at = await parts.keyStore.revoke(certificateId, signedIn.now);
    if (at === undefined) failWith({ code: 'NO_CERTIFICATE' });
    await logRevocation(parts.pool, { certificateId, personId: signedIn.viewer.personId, reason, at, ...noteOf(signedIn, key, reason) });
    return { status: 204 };
  },
});

/** Whose key it is, who keeps the seal, and those who tend it: a key that is lost must be stopped by the first who knows. */
function keyToRevoke(signedIn: SignedIn, certificateId: string): KnownKey | undefined {
  return [...ownKeys(signedIn), ...tendedKeys(signedIn)].find((key) => key.certificateId === certificateId);
}

/** For the log of the agency whose key it is, from a post there of whoever declares it. */
function noteOf({ viewer, organisation, today }: SignedIn, { certificateId, holder }: KnownKey, reason: string): Pick<Revocation, 'note'> {
  const agencyId = agencyOfCertificate(organisation, certificateId, today);
  const post = viewer.posts.find((one) => one.agencyId === agencyId) ?? viewer.posts[0];
  if (agencyId === undefined || !post) return {};
  const by = { personId: viewer.personId, postId: post.id };
  return { note: { id: `revoke-certificate/${certificateId}`, agencyId, by, noted: { kind: 'revoke-certificate', certificateId, holder, reason } } };
}

/** Nobody tends a key of their own: whoever guesses at it must not open it again. */
function keyToTend(signedIn: SignedIn, certificateId: string): KnownKey {
  const key = tendedKeys(signedIn).find((one) => one.certificateId === certificateId);
  if (!key) fail('NOT_ALLOWED');
  if (key.personId === signedIn.viewer.personId) failWith({ code: 'KEY_OF_YOUR_OWN' });
  return key;
}

function reasonIn({ reason }: { readonly reason: string }): string {
  return reason.trim() || failWith({ code: 'REASON_REQUIRED', field: 'reason' });
}

export const signingKeysRoutes: readonly Route[] = [own, list, open, accept, revoke];
