import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writeOnce } from '../signing/exclusive-file';

/**
 * The key the record is sealed with at night. It opens without a PIN, since nobody sits there at night: it proves that this installation
 * wrote the list, and nothing about a person or a seal. Its public half is for keeping somewhere else.
 */
export interface RecordKey {
  readonly publicPem: string;
  sign(bytes: Uint8Array): Uint8Array;
}

/** `record-key.pem` in the folder of keys, made at its first use; `record.pem` beside it is its public half. */
export async function openRecordKey(keysFolder: string): Promise<RecordKey> {
  await mkdir(keysFolder, { recursive: true, mode: 0o700 });
  const path = join(keysFolder, 'record-key.pem');
  const privatePem = (await readIfThere(path)) ?? (await writeOnce(path, newPrivatePem()));
  const publicPem = createPublicKey(privatePem).export({ type: 'spki', format: 'pem' }).toString();
  await writeOnce(join(keysFolder, 'record.pem'), publicPem);
  return { publicPem, sign: (bytes) => sign('sha256', bytes, privatePem) };
}

export function isSignedBy(publicPem: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify('sha256', bytes, publicPem, signature);
}

function newPrivatePem(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
