import { type DraftFileOutcome, type DraftWarning, refuseFile } from './draft-file';
import { openZip } from './open-zip';
import { readWord, type WordRead } from './word/read-word';
import { wordParts } from './word/word-parts';
import { TooMuchXml } from './word/xml-tree';

/** Reads a Word file once it has been seen to unpack within limits and to hold no document type definition. */
export function readDocx(bytes: Uint8Array): DraftFileOutcome {
  const zip = openZip(bytes);
  if (zip.kind === 'too-much-content') return refuseFile('unsafe');
  if (zip.kind !== 'opened') return refuseFile(zip.kind);
  const { entries } = zip;
  if (!entries.has('word/document.xml')) return refuseFile(entries.has('EncryptedPackage') ? 'encrypted' : 'unknown-type');
  if ([...entries].some(([name, content]) => isXml(name) && definesEntities(content))) return refuseFile('unsafe');
  const read = readParts(entries);
  return 'code' in read ? refuseFile(read.code) : outcomeOf(read, entries);
}

function readParts(entries: ReadonlyMap<string, Buffer>): WordRead | { readonly code: 'unsafe' | 'damaged' } {
  try {
    return readWord(wordParts(entries));
  } catch (error) {
    return { code: error instanceof TooMuchXml ? 'unsafe' : 'damaged' };
  }
}

function outcomeOf({ pieces, pictures, comments, met }: WordRead, entries: ReadonlyMap<string, Buffer>): DraftFileOutcome {
  const hasWords = pieces.some((piece) => piece.kind === 'line' || piece.kind === 'table');
  const hasPictures = pictures.length > 0 || met.picturesLeftOut;
  if (!hasWords && !hasPictures) return refuseFile('empty-file');
  const warnings: readonly [boolean, DraftWarning][] = [
    [!hasWords, 'no-text-layer'],
    [met.unknownNumbers, 'automatic-numbering'], [met.skippedLetter, 'letters-without-d'], [met.changes, 'changes-accepted'],
    [comments.length > 0, 'comments-left'], [met.picturesLeftOut, 'pictures-left-out'], [entries.has('word/vbaProject.bin'), 'macros-not-run'],
  ];
  return {
    kind: 'read', format: 'docx', source: { pieces }, pictures, comments,
    warnings: warnings.filter(([isMet]) => isMet).map(([, warning]) => warning),
  };
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/iu.test(name);
}

/** Entities need a DOCTYPE; Word never writes one. UTF-16 is refused too, since it would hide the word. */
function definesEntities(content: Buffer): boolean {
  return content.includes('<!DOCTYPE') || content.includes('<!ENTITY') || content.includes(0);
}
