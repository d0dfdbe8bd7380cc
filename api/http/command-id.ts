import { createHash } from 'node:crypto';

/** Namespace of our ids (RFC 9562, version 5). Changing it would make every repeat look new. */
const NAMESPACE = Buffer.from('5d1b7c0e9a3f4c2c8f6e2a7b4d9c1e30', 'hex');

/** UUIDv5 of the person and their idempotency key: the same click, however often sent, is the same act. */
export function commandIdOf(personId: string, key: string): string {
  return uuidV5(`${personId}\n${key.toLowerCase()}`);
}

/** A further id that belongs to a command: its words, its preparation, its second phase. */
export function partOf(commandId: string, part: string): string {
  return uuidV5(`${commandId}\n${part}`);
}

function uuidV5(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
