import { createHash, createPrivateKey, sign, X509Certificate } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { declaredRevokedAt, declareRevoked } from './declared-revocations';
import { openKey, sealKey } from './key-envelope';
import { keyFilesIn } from './key-files';
import type { KeyRecord } from './key-record';
import type { CertificateFacts, KeyBroughtIn, KeyStore } from './signing-keys';

/**
 * The keys of an installation as files under `keys/`, each under its PIN. `aboveAll`: DER of the authorities above a certificate whose file
 * names none.
 */
export async function openKeyStore(folder: string, aboveAll: readonly Uint8Array[] = []): Promise<KeyStore> {
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  const files = keyFilesIn(folder);
  return {
    async certificateOf(certificateId) {
      const record = await files.find(certificateId);
      return record && factsOf(folder, record, aboveAll);
    },
    async open(certificateId, pin) {
      const record = await files.find(certificateId);
      if (!record) return { kind: 'refused', code: 'NO_CERTIFICATE' };
      const pkcs8 = await openKey(record.key, pin);
      if (!pkcs8) return { kind: 'refused', code: 'WRONG_PIN' };
      const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
      return {
        kind: 'open',
        async sign(attributesDer) {
          const revokedAt = await declaredRevokedAt(folder, certificateDerOf(record));
          if (revokedAt !== undefined) return { kind: 'refused', code: 'CERTIFICATE_REVOKED', at: revokedAt };
          return { kind: 'signed', signature: sign('sha256', attributesDer, key) };
        },
      };
    },
    async bringIn(key) {
      const certificateId = certificateIdOf(key.certificateDer);
      await files.keep(certificateId, await recordOf(key));
      return certificateId;
    },
    async changePin(certificateId, pin, newPin) {
      const record = await files.find(certificateId);
      if (!record) return { kind: 'refused', code: 'NO_CERTIFICATE' };
      const key = await openKey(record.key, pin);
      if (!key) return { kind: 'refused', code: 'WRONG_PIN' };
      await files.keep(certificateId, { ...record, key: await sealKey(key, newPin) });
      return { kind: 'accepted' };
    },
    async revoke(certificateId, at) {
      const record = await files.find(certificateId);
      return record && declareRevoked(folder, certificateDerOf(record), at);
    },
  };
}

/** The id a certificate is kept under here, whoever brings it in. */
export function certificateIdOf(certificateDer: Uint8Array): string {
  return `ct-${createHash('sha256').update(certificateDer).digest('hex').slice(0, 40)}`;
}

/** What a key file says of its certificate. */
export async function factsOf(folder: string, record: KeyRecord, aboveAll: readonly Uint8Array[]): Promise<CertificateFacts> {
  const certificate = new X509Certificate(certificateDerOf(record));
  const revokedAt = await declaredRevokedAt(folder, certificate.raw);
  return {
    der: certificate.raw,
    chain: record.chain?.map((one) => Buffer.from(one, 'base64')) ?? aboveAll,
    subject: certificate.subject,
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    holder: record.holder,
    ...(revokedAt !== undefined && { revokedAt }),
  };
}

async function recordOf({ holder, certificateDer, chain, privateKey, pin }: KeyBroughtIn): Promise<KeyRecord> {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  return { holder, certificate: base64(certificateDer), chain: chain.map(base64), key: await sealKey(privateKey, pin) };
}

function certificateDerOf({ certificate }: KeyRecord): Uint8Array {
  return Buffer.from(certificate, 'base64');
}
