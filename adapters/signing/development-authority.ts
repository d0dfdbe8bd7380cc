import { createPublicKey, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../domain/time/instant';
import { buildCertificate, type Issuer } from './certificate-builder';
import { readIfThere, writeOnce } from './exclusive-file';
import { openKey, sealKey } from './key-envelope';
import { isKeyRecord, type KeyRecord } from './key-record';
import type { CertificateFacts, CertificateHolder, SigningKeys } from './signing-keys';

export interface KeyOrder {
  /** Also the name of its file: small letters, digits and hyphens. */
  readonly certificateId: string;
  readonly holder: CertificateHolder;
  readonly pin: string;
  readonly validFrom: Instant;
  readonly validTo: Instant;
}

/** An authority for trying out: its certificates are worth nothing outside this installation. */
export interface DevelopmentAuthority extends SigningKeys {
  /** Certificate of the authority, to pin when verifying. */
  readonly authorityPem: string;
  /** Makes a key under a PIN with its certificate; a certificate that exists is left as it is. */
  issue(order: KeyOrder): Promise<CertificateFacts>;
}

// Wider than any story told with it: the clock of a test may stand in another year.
const VALIDITY = { validFrom: '2015-01-01T00:00:00.000Z', validTo: '2049-12-31T16:59:59.000Z' } as const;

/** Opens the authority in a folder and makes it at the first start: `ca.pem`, `ca-key.pem`, and a file per key under `keys/`. */
export async function openDevelopmentAuthority(folder: string): Promise<DevelopmentAuthority> {
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  const privateKeyPem = await writeOnceUnlessThere(join(folder, 'ca-key.pem'), newPrivateKeyPem);
  const authorityPem = await writeOnceUnlessThere(join(folder, 'ca.pem'), () => newAuthorityPem(privateKeyPem));
  const certificateDer = new X509Certificate(authorityPem).raw;
  const issuer: Issuer = { certificateDer, privateKeyPem };
  const find = (certificateId: string): Promise<KeyRecord | undefined> => readRecord(folder, certificateId);
  return {
    authorityPem,
    async issue(order) {
      const record = (await find(order.certificateId)) ?? (await writeRecord(folder, order, await newRecord(order, issuer)));
      return factsOf(record, certificateDer);
    },
    async certificateOf(certificateId) {
      const record = await find(certificateId);
      return record && factsOf(record, certificateDer);
    },
    async checkPin(certificateId, pin) {
      const record = await find(certificateId);
      if (!record) return { kind: 'refused', code: 'NO_CERTIFICATE' };
      return (await openKey(record.key, pin)) ? { kind: 'accepted' } : { kind: 'refused', code: 'WRONG_PIN' };
    },
    async sign(certificateId, pin, attributesDer) {
      const record = await find(certificateId);
      if (!record) return { kind: 'refused', code: 'NO_CERTIFICATE' };
      const key = await openKey(record.key, pin);
      if (!key) return { kind: 'refused', code: 'WRONG_PIN' };
      return { kind: 'signed', signature: sign('sha256', attributesDer, { key, format: 'der', type: 'pkcs8' }) };
    },
  };
}

async function newRecord({ holder, pin, validFrom, validTo }: KeyOrder, issuer: Issuer): Promise<KeyRecord> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const request = { kind: 'signer', commonName: holder.name, organisation: holder.organisation, publicKey, validFrom, validTo } as const;
  const certificate = Buffer.from(buildCertificate(request, issuer)).toString('base64');
  return { holder, certificate, key: await sealKey(privateKey.export({ type: 'pkcs8', format: 'der' }), pin) };
}

function factsOf(record: KeyRecord, authorityDer: Uint8Array): CertificateFacts {
  const certificate = new X509Certificate(Buffer.from(record.certificate, 'base64'));
  return {
    der: certificate.raw,
    chain: [authorityDer],
    subject: certificate.subject,
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    holder: record.holder,
  };
}

async function writeRecord(folder: string, order: KeyOrder, record: KeyRecord): Promise<KeyRecord> {
  return parseRecord(await writeOnce(recordPath(folder, order.certificateId), JSON.stringify(record)));
}

async function readRecord(folder: string, certificateId: string): Promise<KeyRecord | undefined> {
  if (!isPlainId(certificateId)) return undefined;
  const text = await readIfThere(recordPath(folder, certificateId));
  return text === undefined ? undefined : parseRecord(text);
}

function parseRecord(text: string): KeyRecord {
  const record: unknown = JSON.parse(text);
  if (!isKeyRecord(record)) throw new Error('A key file is damaged.');
  return record;
}

function recordPath(folder: string, certificateId: string): string {
  if (!isPlainId(certificateId)) throw new Error('The id of a certificate holds small letters, digits and hyphens only.');
  return join(folder, 'keys', `${certificateId}.json`);
}

/** An id becomes a file name, so nothing in it may lead out of the folder. */
function isPlainId(certificateId: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,99}$/.test(certificateId);
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
