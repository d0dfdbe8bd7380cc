import type { PDFRef, PDFDocument, PDFObject } from 'pdf-lib';
import { readUpdates } from './file-updates';
import { LONG_TERM_DATA } from './long-term-data';
import { reachedExactly } from './object-changes';
import type { SignatureFound } from './read-signatures';
import type { OpenRevision } from './revisions';
import { written } from './same-value';

/** The last signature covers the file to its very end, or only long-term data follow it in one update of their own. */
export async function coversToTheEnd(bytes: Uint8Array, signatures: readonly SignatureFound[], openAt: OpenRevision): Promise<boolean> {
  const end = signatures.at(-1)?.end;
  if (end === undefined || end === bytes.length) return end !== undefined;
  const last = readUpdates(bytes, new Set([end])).find(({ from, to, objects }) => from === end && to === bytes.length && objects !== undefined);
  return last !== undefined && addsOnlyLongTermData(await openAt(end), await openAt(bytes.length));
}

/** The catalog has a new entry for the data, and every other new object is reached from there. */
function addsOnlyLongTermData(before: PDFDocument, after: PDFDocument): boolean {
  const added = new Map<PDFRef, PDFObject>();
  for (const [ref, now] of after.context.enumerateIndirectObjects()) {
    const then = before.context.lookup(ref);
    if (!then) added.set(ref, now);
    else if (now !== after.catalog && !written(then).equals(written(now))) return false;
  }
  const data = after.catalog.get(LONG_TERM_DATA);
  return data !== undefined
    && !before.catalog.has(LONG_TERM_DATA)
    && sameButFor(before, after)
    && before.context.enumerateIndirectObjects().every(([ref]) => after.context.lookup(ref))
    && reachedExactly([data], added);
}

function sameButFor({ catalog: then }: PDFDocument, { catalog: now }: PDFDocument): boolean {
  const others = now.keys().filter((key) => key !== LONG_TERM_DATA);
  return others.length === then.keys().length && others.every((key) => written(then.get(key)).equals(written(now.get(key))));
}
