import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream, type PDFDocument, type PDFObject, type PDFRef } from 'pdf-lib';
import { isSameValue } from './same-value';
import { saidInXmp } from './said-in-xmp';

const METADATA = PDFName.of('Metadata');
/** Which version of PDF a tool has written by (ISO 32000-2, 7.12). */
const OF_CATALOG = [PDFName.of('Version'), PDFName.of('Extensions')];
const OF_INFO = [PDFName.of('Producer'), PDFName.of('ModDate')];

interface Change {
  readonly ref: PDFRef;
  readonly then: PDFObject;
  readonly now: PDFObject;
}

/**
 * Whether a changed object holds only what a signing tool notes of itself: its name and the time, in the information and the metadata of the
 * file, and the version of PDF in the catalog. Tools of agencies write these when they sign; nothing of the document is said by them.
 */
export function isToolNote({ ref, then, now }: Change, before: PDFDocument, after: PDFDocument): boolean {
  if (ref === after.context.trailerInfo.Info) return sameBut(OF_INFO, then, now);
  if (now === after.catalog) return sameBut([...OF_CATALOG, METADATA], then, now) && metadataSaySame(before, after);
  return ref === before.catalog.get(METADATA) && ref === after.catalog.get(METADATA) && metadataSaySame(before, after);
}

/** Objects that came with such a note: a new stream of metadata, what the catalog's extensions point to. */
export function rootsOfToolNotes(before: PDFDocument, after: PDFDocument): readonly PDFObject[] {
  return [METADATA, ...OF_CATALOG].flatMap((key) => {
    const now = after.catalog.get(key);
    return now && !isSameValue(before.catalog.get(key), now) ? [now] : [];
  });
}

function sameBut(free: readonly PDFName[], then: PDFObject, now: PDFObject): boolean {
  if (!(then instanceof PDFDict) || !(now instanceof PDFDict)) return false;
  const keys = new Set([...then.keys(), ...now.keys()]);
  return [...keys].every((key) => free.includes(key) || isSameValue(then.get(key), now.get(key)));
}

function metadataSaySame({ catalog: then }: PDFDocument, { catalog: now }: PDFDocument): boolean {
  const [earlier, later] = [then.lookup(METADATA), now.lookup(METADATA)];
  if (!earlier && !later) return true;
  return earlier instanceof PDFRawStream && later instanceof PDFRawStream && saySame(earlier, later);
}

function saySame(then: PDFRawStream, now: PDFRawStream): boolean {
  try {
    const [earlier, later] = [then, now].map((stream) => saidInXmp(decodePDFRawStream(stream).decode()));
    return earlier?.join('\n') === later?.join('\n');
  } catch {
    // metadata that cannot be read cannot be compared: that is a change
    return false;
  }
}
