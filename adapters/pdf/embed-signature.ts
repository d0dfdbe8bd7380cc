import { buildCms, type CmsParts } from './cms';
import { readPrepared, type PreparedSignature } from './prepare-signature';

/** Last phase: the CMS goes into the hole; nothing else moves. */
export function embed(prepared: PreparedSignature, cms: Uint8Array): Uint8Array {
  const [, gapFrom, gapTo] = prepared.byteRange;
  const room = (gapTo - gapFrom - 2) / 2;
  if (cms.length > room) throw new Error(`The signature needs ${cms.length} bytes; ${room} were reserved.`);
  const signed = Buffer.from(prepared.bytes);
  signed.write(Buffer.from(cms).toString('hex').padEnd(2 * room, '0'), gapFrom + 1, 'latin1');
  return signed;
}

/** Puts the value a key has given into the prepared bytes. */
export function embedSignature(preparedBytes: Uint8Array, value: Omit<CmsParts, 'digest'>): Uint8Array {
  const prepared = readPrepared(preparedBytes);
  return embed(prepared, buildCms({ digest: prepared.digest, ...value }));
}
