import { inflateRawSync } from 'node:zlib';

/** What a Word file may unpack to. The sizes a ZIP states are not believed: each entry is unpacked against what is left. */
const LARGEST_CONTENT_BYTES = 100 * 1024 * 1024;
const MOST_ENTRIES = 2_000;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT_BYTES = 0xffff;
const STORED = 0;
const DEFLATED = 8;

export type ZipOutcome =
  | { readonly kind: 'opened'; readonly entries: ReadonlyMap<string, Buffer> }
  | { readonly kind: 'encrypted' | 'damaged' | 'too-much-content' };

/** Unpacks a ZIP into memory by its directory, within limits that a decompression bomb meets before it hurts. */
export function openZip(bytes: Uint8Array): ZipOutcome {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(zip);
  } catch (error) {
    // zlib stops with this code when an entry is larger than what is left of the limit.
    const isTooLarge = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { kind: isTooLarge ? 'too-much-content' : 'damaged' };
  }
}

function readEntries(zip: Buffer): ZipOutcome {
  const end = zip.subarray(-END_RECORD_BYTES - LONGEST_COMMENT_BYTES);
  const endAt = end.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (endAt === -1 || end.readUInt32LE(endAt) !== END_OF_DIRECTORY) return { kind: 'damaged' };
  const count = end.readUInt16LE(endAt + 10);
  if (count > MOST_ENTRIES) return { kind: 'too-much-content' };
  const entries = new Map<string, Buffer>();
  let at = end.readUInt32LE(endAt + 16);
  let leftBytes = LARGEST_CONTENT_BYTES;
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return { kind: 'damaged' };
    if ((zip.readUInt16LE(at + 8) & 1) === 1) return { kind: 'encrypted' };
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const content = unpack(zip, at, leftBytes);
    leftBytes -= content.length;
    if (leftBytes <= 0) return { kind: 'too-much-content' };
    entries.set(zip.toString('utf8', at + 46, nameEnd), content);
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return { kind: 'opened', entries };
}

function unpack(zip: Buffer, entryAt: number, leftBytes: number): Buffer {
  const method = zip.readUInt16LE(entryAt + 10);
  const packedBytes = zip.readUInt32LE(entryAt + 20);
  const localAt = zip.readUInt32LE(entryAt + 42);
  const dataAt = localAt + 30 + zip.readUInt16LE(localAt + 26) + zip.readUInt16LE(localAt + 28);
  const packed = zip.subarray(dataAt, dataAt + packedBytes);
  if (packed.length !== packedBytes) throw new RangeError('an entry reaches past the end of the file');
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new RangeError(`an entry is packed by method ${method}`);
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, leftBytes) });
}
