import { X509Certificate } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../domain/time/instant';
import type { Issuer } from './certificate-builder';
import { hasCode, writeOnce } from './exclusive-file';
import { buildRevocationList, derOfList, REVOCATION_REASONS, serialOf, type Revocation, type RevocationReason } from './revocation-list';

// As long as the development authority itself: nobody renews the list of an office that is tried out.
const LISTS_UNTIL: Instant = '2049-12-31T16:59:59.000Z';

/**
 * Revokes a certificate of the development authority in `folder` and writes its list `ca.crl` anew. Revoking it again leaves the first
 * time and reason.
 */
export async function revokeCertificate(folder: string, revocation: Revocation): Promise<void> {
  await mkdir(join(folder, 'revoked'), { recursive: true, mode: 0o700 });
  const { certificateDer, at, reason } = revocation;
  const record = { certificate: Buffer.from(certificateDer).toString('base64'), at, reason };
  await writeOnce(join(folder, 'revoked', `${serialOf(certificateDer)}.json`), JSON.stringify(record));
  await writeRevocationList(folder, at);
}

/** Writes `ca.crl` (DER) from what was revoked so far; a reader sees the old list or the new one, never half of it. */
export async function writeRevocationList(folder: string, thisUpdate: Instant): Promise<Uint8Array> {
  const revocations = await readRevocations(folder);
  const list = buildRevocationList({ revocations, number: revocations.length + 1, thisUpdate, nextUpdate: LISTS_UNTIL }, await issuerIn(folder));
  const draft = join(folder, `ca.crl.${process.pid}.tmp`);
  await writeFile(draft, list);
  await rename(draft, join(folder, 'ca.crl'));
  return list;
}

async function issuerIn(folder: string): Promise<Issuer> {
  const certificateDer = new X509Certificate(await readFile(join(folder, 'ca.pem'))).raw;
  return { certificateDer, privateKeyPem: await readFile(join(folder, 'ca-key.pem'), 'utf8') };
}

async function readRevocations(folder: string): Promise<readonly Revocation[]> {
  const names = (await filesIn(join(folder, 'revoked'))).filter((name) => name.endsWith('.json'));
  return Promise.all(names.map(async (name) => parseRevocation(await readFile(join(folder, 'revoked', name), 'utf8'))));
}

function parseRevocation(text: string): Revocation {
  const record: unknown = JSON.parse(text);
  if (!isRecord(record)) throw new Error('A file of a revoked certificate is damaged.');
  return { certificateDer: Buffer.from(record.certificate, 'base64'), at: record.at, reason: record.reason };
}

function isRecord(value: unknown): value is { certificate: string; at: Instant; reason: RevocationReason } {
  if (typeof value !== 'object' || value === null) return false;
  const { certificate, at, reason } = value as Readonly<Record<string, unknown>>;
  return typeof certificate === 'string' && typeof at === 'string' && typeof reason === 'string' && reason in REVOCATION_REASONS;
}

/**
 * Every list of revoked certificates (`*.crl`, DER or PEM) in the folder of keys: the development authority's, and those an operator lays
 * there. @throws with a sentence when one is no list: nothing could be proven against it
 */
export async function readRevocationLists(folder: string): Promise<readonly Uint8Array[]> {
  const names = (await filesIn(folder)).filter((name) => name.endsWith('.crl'));
  return Promise.all(names.sort().map((name) => readList(join(folder, name))));
}

async function readList(path: string): Promise<Uint8Array> {
  const der = derOfList(await readFile(path));
  if (!der) throw new Error(`${path} không phải là danh sách chứng thư số bị thu hồi (CRL, DER hoặc PEM), hoặc chưa tải xong.`);
  return der;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
}
