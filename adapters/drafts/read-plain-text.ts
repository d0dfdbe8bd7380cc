import { type DraftFileOutcome, refuseFile } from './draft-file';
import { sourceOfText } from '../../domain/draft-reading/draft-source';
import { isUtf16 } from './format-of';

/** Reads .txt and .md: UTF-8 with or without a byte order mark, UTF-16 with one. Anything else was written in an old code page. */
export function readPlainText(bytes: Uint8Array): DraftFileOutcome {
  const encoding = !isUtf16(bytes) ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const text = decode(bytes, encoding);
  if (text === undefined) return refuseFile('wrong-encoding');
  return text.trim() === '' ? refuseFile('empty-file') : readAs(text);
}

function readAs(text: string): DraftFileOutcome {
  return { kind: 'read', format: 'text', source: sourceOfText(text), pictures: [], comments: [], warnings: [] };
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
