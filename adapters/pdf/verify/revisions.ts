import { PDFArray, PDFDocument, PDFHexString, PDFString } from 'pdf-lib';
import { readUpdates, type FileUpdate } from './file-updates';
import { FIELD_NAMES } from '../field-names';
import { BLANKS, changesAreAllowed, filledWith } from './object-changes';
import type { SignatureFound } from './read-signatures';

/** What came to a file with each signature, seen by comparing it before and after. */
export interface RevisionFindings {
  readonly changesAllowed: boolean;
  readonly identityKept: boolean;
  /** Where the update of each signature begins, undefined when it is not one update of its own. */
  readonly starts: readonly (number | undefined)[];
}

/**
 * Each signature must be one update of its own with only the changes a signature may make, directly on the one before. Where the agency
 * seals with a tool of its own, number and date come in one update between the two.
 */
export async function examineRevisions(
  bytes: Uint8Array,
  signatures: readonly SignatureFound[],
  openAt: OpenRevision,
): Promise<RevisionFindings> {
  const updates = readUpdates(bytes, new Set(signatures.map(({ end }) => end)));
  const own = signatures.map((signature, at) => updateEnding(updates, signature, signatures[at - 1]));
  const blanks = own.map((update, at) => updateBefore(updates, update, signatures[at - 1]));
  let changesAllowed = true;
  let identityKept = true;
  for (const [at, signature] of signatures.entries()) {
    const update = own[at];
    if (!update?.objects) {
      changesAllowed = false;
      continue;
    }
    const before = await openAt(update.from);
    const after = await openAt(update.to);
    changesAllowed &&= changesAreAllowed(before, after, filledWith(signature.field));
    identityKept &&= identityOf(before) === identityOf(after);
    const numbering = blanks[at];
    if (!numbering) continue;
    const signedBefore = await openAt(numbering.from);
    changesAllowed &&= numbering.objects !== undefined && changesAreAllowed(signedBefore, before, BLANKS);
    identityKept &&= identityOf(signedBefore) === identityOf(before);
  }
  return { changesAllowed, identityKept, starts: own.map((update) => update?.from) };
}

/** The update a signature ends; none when something was slipped in between it and the signature before. */
function updateEnding(
  updates: readonly FileUpdate[],
  signature: SignatureFound,
  previous: SignatureFound | undefined,
): FileUpdate | undefined {
  const own = updates.find(({ to }) => to === signature.end);
  const isOnPrevious = !previous || own?.from === previous.end;
  const isOnBlanks = signature.field === FIELD_NAMES.seal && updateBefore(updates, own, previous) !== undefined;
  return isOnPrevious || isOnBlanks ? own : undefined;
}

/** The one update between two signatures, if there is one. */
function updateBefore(updates: readonly FileUpdate[], own: FileUpdate | undefined, previous: SignatureFound | undefined): FileUpdate | undefined {
  return own && previous && updates.find(({ from, to }) => from === previous.end && to === own.from);
}

/** The file as it was when it ended at a given byte. */
export type OpenRevision = (end: number) => Promise<PDFDocument>;

/** Parsing is most of the cost, so every revision is parsed once. */
export function revisionsOf(bytes: Uint8Array): OpenRevision {
  const opened = new Map<number, Promise<PDFDocument>>();
  return (end) => {
    const known = opened.get(end) ?? PDFDocument.load(bytes.subarray(0, end), { updateMetadata: false, throwOnInvalidObject: true });
    opened.set(end, known);
    return known;
  };
}

function identityOf(pdf: PDFDocument): string {
  const { Root, ID, Encrypt, Info } = pdf.context.trailerInfo;
  // the second part of the ID is of the update and changes with it (ISO 32000-2, 14.4)
  const id = ID instanceof PDFArray ? ID.get(0) : ID;
  const lasting = id instanceof PDFHexString || id instanceof PDFString ? Buffer.from(id.asBytes()).toString('hex') : id;
  return [Root, lasting, Encrypt, Info].map((entry) => entry?.toString() ?? '-').join(' ');
}
