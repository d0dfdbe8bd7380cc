import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';

/** A private key at rest: PKCS#8 under AES-256-GCM, the key of which comes from the PIN by scrypt. Bytes in base64. */
export interface KeyEnvelope {
  readonly kdf: 'scrypt';
  readonly cost: number;
  readonly salt: string;
  readonly iv: string;
  readonly tag: string;
  readonly box: string;
}

/** About 50 ms of work per try. */
const COST = 16_384;

export async function sealKey(pkcs8: Uint8Array, pin: string): Promise<KeyEnvelope> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(pin, salt, COST), iv);
  const box = Buffer.concat([cipher.update(pkcs8), cipher.final()]);
  const base64 = (bytes: Buffer): string => bytes.toString('base64');
  return { kdf: 'scrypt', cost: COST, salt: base64(salt), iv: base64(iv), tag: base64(cipher.getAuthTag()), box: base64(box) };
}

/** The key, or nothing when the PIN is not the one it was sealed with. */
export async function openKey(envelope: KeyEnvelope, pin: string): Promise<Buffer | undefined> {
  const secret = await deriveKey(pin, Buffer.from(envelope.salt, 'base64'), envelope.cost);
  const decipher = createDecipheriv('aes-256-gcm', secret, Buffer.from(envelope.iv, 'base64'));
  decipher.setAuthTag(Buffer.from(envelope.tag, 'base64'));
  const opened = decipher.update(Buffer.from(envelope.box, 'base64'));
  try {
    return Buffer.concat([opened, decipher.final()]);
  } catch {
    // The only failure of a GCM final is a wrong tag, which here means another PIN.
    return undefined;
  }
}

function deriveKey(pin: string, salt: Uint8Array, cost: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin.normalize('NFC'), salt, 32, { cost, blockSize: 8, parallelization: 1, maxmem: 64 * 1024 * 1024 }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
