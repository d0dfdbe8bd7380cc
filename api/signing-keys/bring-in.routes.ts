import { z } from 'zod';
import { certificateIdOf } from '../../adapters/signing/key-store';
import { examinePair } from '../../adapters/signing/pkcs12/examine-pair';
import { readPkcs12, type KeyPair } from '../../adapters/signing/pkcs12/read-pkcs12';
import { inUseRefusal, type BringInCertificate } from '../../domain/administration/certificates';
import { certificateRefusal } from '../../domain/signing/certificate-fitness';
import { isPinStrong } from '../../domain/signing/pin';
import type { Instant } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import { writeRoute, type Route, type SignedIn } from '../http/route';
import { takeFile } from '../http/upload';
import { fail, failWith } from '../problems/problem';
import { commitOwners, holderOf, keyOwner, ownerName, type KeyOwner } from './key-owner';
import { broughtInSchema } from './signing-keys.schema';

/**
 * A certificate with its key as the authority handed it over. The key is kept under a PIN of the owner's choice; the password of the file is
 * used once and kept nowhere.
 */
const bringIn = writeRoute({
  method: 'post', path: '/signing-keys', tag: 'Khóa ký số', summary: 'Nạp chứng thư số (.p12, .pfx) của mình, hoặc của con dấu',
  upload: 'file', before: takeFile,
  body: z.object({ password: z.string().max(200), pin: z.string().max(200), sealId: z.string().max(100).optional() }),
  answers: { 200: { description: 'Đã nạp; điều cần biết về chứng thư số', schema: broughtInSchema } },
  async handle({ parts, request, body: { password, pin, sealId }, key, ...signedIn }) {
    const owner = keyOwner(signedIn, sealId);
    if (!isPinStrong(pin)) fail('PIN_TOO_WEAK', undefined, 'pin');
    const pair = pairIn(request.file?.buffer, password);
    const { names, chain } = requireTrusted(parts, pair);
    const change = changeOf(pair, names, owner);
    const { privateKey, certificate } = pair;
    await requireOwners(parts, signedIn, owner, change, new Date(certificate.validFrom).toISOString());
    await parts.keyStore.bringIn({
      holder: holderOf(owner, names), certificateDer: certificate.raw, chain, privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }), pin,
    });
    await commitOwners(parts, signedIn, owner, { key, change });
    return { body: { certificateId: change.certificateId, validTo: change.validTo, named: names.name } };
  },
});

function pairIn(file: Uint8Array | undefined, password: string): KeyPair {
  const reading = file ? readPkcs12(file, password) : fail('BAD_INPUT', { field: ' (file)' }, 'file');
  return reading.kind === 'read' ? reading : fail(reading.code, undefined, reading.code === 'CERTIFICATE_FILE_PASSWORD' ? 'password' : 'file');
}

function requireTrusted(parts: ApiParts, pair: KeyPair) {
  const examined = examinePair(pair, parts.authorityPem);
  if (examined.kind === 'fit') return { chain: examined.chain, names: examined };
  return examined.code === 'CERTIFICATE_UNTRUSTED' ? fail(examined.code, { issuer: examined.issuer }, 'file') : fail(examined.code, undefined, 'file');
}

function changeOf(
  { certificate }: KeyPair, { name, organisation }: { readonly name: string; readonly organisation?: string }, { ownership }: KeyOwner,
): BringInCertificate {
  return {
    kind: 'bring-in-certificate', certificateId: certificateIdOf(certificate.raw), owner: ownership, named: name,
    validTo: new Date(certificate.validTo).toISOString(), ...(organisation !== undefined && { organisation }),
  };
}

/**
 * It must be the owner's, in force, and nobody else's: asked before the key is touched. Another agency on it does not stand in the way of
 * bringing it in, only of signing, until an administrator accepts it.
 */
async function requireOwners(parts: ApiParts, signedIn: SignedIn, owner: KeyOwner, change: BringInCertificate, validFrom: Instant): Promise<void> {
  const revokedAt = (await parts.signingKeys.certificateOf(change.certificateId))?.revokedAt;
  const says = { name: change.named, validFrom, validTo: change.validTo, ...(revokedAt !== undefined && { revokedAt }) };
  const unfit = certificateRefusal(says, owner.owner, signedIn.now);
  const refusal = [unfit, inUseRefusal(change, signedIn.organisation)].find((one) => one !== undefined && one.code !== 'CERTIFICATE_OTHER_AGENCY');
  if (refusal?.code === 'CERTIFICATE_NOT_YOURS') {
    failWith({ code: 'CERTIFICATE_NAME_DIFFERS', field: 'file', facts: { named: change.named, expected: ownerName(signedIn, owner) } });
  }
  if (refusal) failWith({ ...refusal, field: 'file' });
}

export const bringInRoutes: readonly Route[] = [bringIn];
