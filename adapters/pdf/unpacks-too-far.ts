import { constants, inflateSync } from 'node:zlib';

/** What the object streams of one file may unpack to, all together: those of a paper of 500 pages take a few MB. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;
const UNPACKED_WHEN_OPENED = /\/(?:ObjStm|XRef)\b/;
const BEGINS_STREAM = /(?<!end)stream(?:\r\n|\n|\r)/g;
/** Nobody packs twice but to hide how much is in it. */
const PACKED_TWICE = /\/Filter\s*\[\s*\/(?:Fl|FlateDecode|LZW|LZWDecode)\s*\/(?:Fl|FlateDecode|LZW|LZWDecode)\b/;

/**
 * Whether opening a PDF would unpack more than any paper holds: pdf-lib unpacks object streams without a limit, and 1 MB can hold 1 GB. It
 * looks before anything is parsed, so it goes by words in the file; what slips past it meets the time limit of the PDF threads.
 */
export function unpacksTooFar(pdf: Uint8Array): boolean {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  if (PACKED_TWICE.test(text)) return true;
  let leftBytes = MOST_UNPACKED_BYTES;
  let readTo = 0;
  let isAwaited = false;
  for (const { index, 0: { length } } of text.matchAll(BEGINS_STREAM)) {
    isAwaited ||= UNPACKED_WHEN_OPENED.test(withoutEscapes(text.slice(readTo, index)));
    readTo = index;
    if (!isAwaited) continue;
    const unpacked = unpackedBytes(pdf.subarray(index + length), leftBytes);
    if (unpacked === 'too-many') return true;
    leftBytes -= unpacked;
    // what cannot be unpacked may be the word in a comment: the stream itself is still to come
    isAwaited = unpacked === 0;
  }
  return false;
}

/** Names may hide letters as "#4f". */
function withoutEscapes(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function unpackedBytes(packed: Uint8Array, leftBytes: number): number | 'too-many' {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, leftBytes), finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-many' : 0;
  }
}
