import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../domain/time/instant';
import { hasCode, readIfThere, writeOnce } from './exclusive-file';

/**
 * What people of this installation declared revoked or lost: it counts here at once, before the authority's own list says so. Signatures of
 * an earlier time stand.
 */
export interface DeclaredRevocation {
  /** SHA-256 of the certificate's DER, in hex. */
  readonly certificateSha256: string;
  readonly at: Instant;
}

const FOLDER = 'declared';

/** Declares a certificate revoked; asked again, the first time stands and is answered. */
export async function declareRevoked(folder: string, certificateDer: Uint8Array, at: Instant): Promise<Instant> {
  await mkdir(join(folder, FOLDER), { recursive: true, mode: 0o700 });
  const { subject } = new X509Certificate(certificateDer);
  return parsed(await writeOnce(pathOf(folder, sha256Of(certificateDer)), JSON.stringify({ at, subject })));
}

/** Since when a certificate is declared revoked; undefined while it is not. */
export async function declaredRevokedAt(folder: string, certificateDer: Uint8Array): Promise<Instant | undefined> {
  const text = await readIfThere(pathOf(folder, sha256Of(certificateDer)));
  return text === undefined ? undefined : parsed(text);
}

/** Everything that was declared. */
export async function readDeclaredRevocations(folder: string): Promise<readonly DeclaredRevocation[]> {
  const names = await readdir(join(folder, FOLDER)).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  const declared = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  return Promise.all(declared.map(async (certificateSha256) => (
    { certificateSha256, at: parsed(await readFile(pathOf(folder, certificateSha256), 'utf8')) }
  )));
}

function pathOf(folder: string, certificateSha256: string): string {
  return join(folder, FOLDER, `${certificateSha256}.json`);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function parsed(text: string): Instant {
  const record: unknown = JSON.parse(text);
  const at = typeof record === 'object' && record !== null && 'at' in record ? record.at : undefined;
  if (typeof at !== 'string') throw new Error('A file of a declared revocation is damaged.');
  return at;
}
