import { createHash } from 'node:crypto';

const NAMESPACE = Buffer.from('6f1c2f0ed0b74e0f9a3d5c1b8e7a4d21', 'hex');

/**
 * UUIDv5 (RFC 9562) of what an effect reports: the same effect run twice reports under the same id, and the record answers the
 * second time as it did the first.
 */
export function commandIdOf(...parts: readonly (string | number)[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(parts.join('\n')).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
