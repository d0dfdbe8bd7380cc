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
export async function examineRevisions(
  bytes: Uint8Array,
  signatures: readonly SignatureFound[],
  openAt: OpenRevision,
): Promise<RevisionFindings> {
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
    const before = await openAt(update.from);
    const after = await openAt(update.to);
    changesAllowed &&= changesAreAllowed(before, after, signature.field);
    identityKept &&= identityOf(before) === identityOf(after);
  }
  return { changesAllowed, identityKept, starts: own.map((update) => update?.from) };
}

/** The update a signature ends; none when something was slipped in between it and the signature before. */
function updateEnding(
  updates: readonly FileUpdate[],
  signature: SignatureFound,
  previous: SignatureFound | undefined,
): FileUpdate | undefined {
  return updates.find(({ from, to }) => to === signature.end && (!previous || from === previous.end));
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
  return [Root, ID, Encrypt, Info].map((entry) => entry?.toString() ?? '-').join(' ');
}
