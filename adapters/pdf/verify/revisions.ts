import { PDFDocument } from 'pdf-lib';
import { readUpdates, type FileUpdate } from './file-updates';
import { changesAreAllowed } from './object-changes';
import type { SignatureFound } from './read-signatures';

/** What came to a file with each signature, seen by comparing it before and after. */
export interface RevisionFindings {
  readonly changesAllowed: boolean;
  readonly identityKept: boolean;
  /** Where the update of each signature begins, undefined when it is not one update of its own. */
  readonly starts: readonly (number | undefined)[];
}

/** Each signature must be one update of its own, directly on the one before, with only the changes a signature may make. */
export async function examineRevisions(bytes: Uint8Array, signatures: readonly SignatureFound[]): Promise<RevisionFindings> {
  const updates = readUpdates(bytes);
  const own = signatures.map((signature, at) => updateEnding(updates, signature, signatures[at - 1]));
  let changesAllowed = true;
  let identityKept = true;
  for (const [at, signature] of signatures.entries()) {
    const update = own[at];
    if (!update?.objects) {
      changesAllowed = false;
      continue;
    }
    const before = await openRevision(bytes, update.from);
    const after = await openRevision(bytes, update.to);
    changesAllowed &&= changesAreAllowed(before, after, signature.field);
    identityKept &&= identityOf(before) === identityOf(after);
  }
  return { changesAllowed, identityKept, starts: own.map((update) => update?.from) };
}

/** The update a signature ends; none when something was slipped in between it and the signature before. */
function updateEnding(updates: readonly FileUpdate[], signature: SignatureFound, previous: SignatureFound | undefined): FileUpdate | undefined {
  return updates.find(({ from, to }) => to === signature.end && (!previous || from === previous.end));
}

export function openRevision(bytes: Uint8Array, end: number): Promise<PDFDocument> {
  return PDFDocument.load(bytes.subarray(0, end), { updateMetadata: false, throwOnInvalidObject: true });
}

function identityOf(pdf: PDFDocument): string {
  const { Root, ID, Encrypt, Info } = pdf.context.trailerInfo;
  return [Root, ID, Encrypt, Info].map((entry) => entry?.toString() ?? '-').join(' ');
}
