import type { DraftSource } from '../../domain/draft-reading/draft-source';
import { type DraftFileOutcome, refuseFile } from './draft-file';
import { formatOf } from './format-of';
import { readDocxApart } from './word/read-docx-apart';
import { readPdf } from './read-pdf';
import { readPlainText } from './read-plain-text';

const LARGEST_FILE_BYTES = 20 * 1024 * 1024;
/** Some 500 pages of words, in UTF-16 units. */
const LONGEST_TEXT = 1_000_000;

/** Reads the file of a draft. Its type is told by its content: the name is never believed. Bad files are refused, never thrown. */
export async function readDraftFile(bytes: Uint8Array): Promise<DraftFileOutcome> {
  const outcome = await readByFormat(bytes);
  return outcome.kind === 'read' && lengthOf(outcome.source) > LONGEST_TEXT ? refuseFile('too-large') : outcome;
}

function lengthOf({ pieces }: DraftSource): number {
  return pieces.reduce((sum, piece) => {
    if (piece.kind === 'picture') return sum;
    return sum + (piece.kind === 'table' ? piece.rows.flat().reduce((cells, cell) => cells + cell.length, 0) : piece.text.length);
  }, 0);
}

async function readByFormat(bytes: Uint8Array): Promise<DraftFileOutcome> {
  if (bytes.length === 0) return refuseFile('empty-file');
  if (bytes.length > LARGEST_FILE_BYTES) return refuseFile('too-large');
  const format = formatOf(bytes);
  switch (format) {
    case 'pdf': return readPdf(bytes);
    case 'zip': return readDocxApart(bytes);
    case 'text': return readPlainText(bytes);
    case 'picture': return refuseFile('no-text');
    case 'ole': return refuseFile(isEncryptedOffice(bytes) ? 'encrypted' : 'old-word-file');
    case 'other': return refuseFile('unknown-type');
  }
}

/** Word puts a protected .docx into an OLE file with a stream of this name (UTF-16). */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
