// Looks over the bytes of a PDF before anything interprets them. Used in the thread that reads pages.
import { constants, inflateSync } from 'node:zlib';

/** What all streams of a PDF may unpack to together. */
const LARGEST_CONTENT_BYTES = 256 * 1024 * 1024;
/** The old filters need no bound on what they unpack to; nothing made today packs more than this with them. */
const LARGEST_OLD_STREAM_BYTES = 256 * 1024;
const LONGEST_DICTIONARY = 4096;
/** Scripts, programs started, files carried inside, forms sent elsewhere. */
const ACTIVE = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|ImportData|SubmitForm)(?![A-Za-z])/;

/** Why a PDF is not opened: it holds what acts by itself, or unpacks to more than a document holds. Undefined when neither. */
export function inspectPdf(bytes) {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let leftBytes = LARGEST_CONTENT_BYTES;
  let outsideFrom = 0;
  for (const { dictionary, from, to } of streamsOf(pdf)) {
    if (isActive(pdf.subarray(outsideFrom, from))) return 'active-content';
    outsideFrom = to;
    if (/\/(?:LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])/.test(dictionary) && to - from > LARGEST_OLD_STREAM_BYTES) return 'unsafe';
    const packed = dictionary.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/g)?.length ?? 0;
    if (packed > 1) return 'unsafe';
    const content = packed === 1 ? unpack(pdf.subarray(from, to), leftBytes) : undefined;
    if (content === 'too-much') return 'unsafe';
    leftBytes -= content?.length ?? 0;
    if (/\/ObjStm(?![A-Za-z])/.test(dictionary) && content !== undefined && isActive(content)) return 'active-content';
  }
  return isActive(pdf.subarray(outsideFrom)) ? 'active-content' : undefined;
}

function* streamsOf(pdf) {
  for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at)) {
    const before = pdf.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
    const from = pdf[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = pdf.indexOf('endstream', from);
    const isStream = />>\s*$/.test(before) && end !== -1;
    if (isStream) yield { dictionary: before.slice(before.lastIndexOf(' obj') + 4), from, to: end };
    at = isStream ? end + 'endstream'.length : at + 'stream'.length;
  }
}

/** The content of a stream; undefined when it is not packed as it says, or encrypted. A stream cut short gives what there is of it. */
function unpack(packed, leftBytes) {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, leftBytes), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return error?.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-much' : undefined;
  }
}

/** A name may write any letter as "#4a". */
function isActive(content) {
  const text = content.toString('latin1');
  return ACTIVE.test(text.includes('#') ? text.replace(/#([0-9a-fA-F]{2})/g, (_all, code) => String.fromCharCode(Number.parseInt(code, 16))) : text);
}
