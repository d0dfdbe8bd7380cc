import { createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../domain/time/instant';
import { buildCertificate, type Issuer } from './certificate-builder';
import { readIfThere, writeOnce } from './exclusive-file';
import { sealKey } from './key-envelope';
import { keyFilesIn } from './key-files';
import type { KeyRecord } from './key-record';
import { factsOf, openKeyStore } from './key-store';
import type { CertificateFacts, CertificateHolder, KeyStore } from './signing-keys';

export interface KeyOrder {
  /** Also the name of its file: small letters, digits and hyphens. */
  readonly certificateId: string;
  readonly holder: CertificateHolder;
  readonly pin: string;
  readonly validFrom: Instant;
  readonly validTo: Instant;
}

/** An authority for trying out: its certificates are worth nothing outside this installation. */
export interface DevelopmentAuthority extends KeyStore {
  /** Certificate of the authority, to pin when verifying. */
  readonly authorityPem: string;
  /** Makes a key under a PIN with its certificate; a certificate that exists is left as it is. */
  issue(order: KeyOrder): Promise<CertificateFacts>;
}

// Wider than any story told with it: the clock of a test may stand in another year.
const VALIDITY = { validFrom: '2015-01-01T00:00:00.000Z', validTo: '2049-12-31T16:59:59.000Z' } as const;

/** Opens the authority in a folder and makes it at the first start: `ca.pem`, `ca-key.pem`, and a file per key under `keys/`. */
export async function openDevelopmentAuthority(folder: string): Promise<DevelopmentAuthority> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const privateKeyPem = await writeOnceUnlessThere(join(folder, 'ca-key.pem'), newPrivateKeyPem);
  const authorityPem = await writeOnceUnlessThere(join(folder, 'ca.pem'), () => newAuthorityPem(privateKeyPem));
  const certificateDer = new X509Certificate(authorityPem).raw;
  const files = keyFilesIn(folder);
  return {
    ...(await openKeyStore(folder, [certificateDer])),
    authorityPem,
    async issue(order) {
      const known = await files.find(order.certificateId);
      const record = known ?? (await files.keepOnce(order.certificateId, await newRecord(order, { certificateDer, privateKeyPem })));
      return factsOf(folder, record, [certificateDer]);
    },
  };
}

async function newRecord({ holder, pin, validFrom, validTo }: KeyOrder, issuer: Issuer): Promise<KeyRecord> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const request = { kind: 'signer', commonName: holder.name, organisation: holder.organisation, publicKey, validFrom, validTo } as const;
  const certificate = Buffer.from(buildCertificate(request, issuer)).toString('base64');
  return { holder, certificate, key: await sealKey(privateKey.export({ type: 'pkcs8', format: 'der' }), pin) };
}

async function writeOnceUnlessThere(path: string, make: () => string): Promise<string> {
  return (await readIfThere(path)) ?? (await writeOnce(path, make()));
}

function newPrivateKeyPem(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function newAuthorityPem(privateKeyPem: string): string {
  const request = {
    kind: 'authority', commonName: 'Trình – cơ quan chứng thực thử nghiệm', organisation: 'Chỉ dùng để thử, không có giá trị',
    publicKey: createPublicKey(privateKeyPem), ...VALIDITY,
  } as const;
  return new X509Certificate(Buffer.from(buildCertificate(request, { privateKeyPem }))).toString();
}
