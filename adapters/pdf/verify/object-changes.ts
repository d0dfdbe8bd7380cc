import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument, type PDFObject } from 'pdf-lib';
import { FIELD_NAMES, TEXT_FIELDS } from '../field-names';
import { readFields } from '../incremental-update';
import { isSameValue } from './same-value';
import { isToolNote, rootsOfToolNotes } from './tool-notes';

const VALUE = PDFName.of('V');
const APPEARANCE = PDFName.of('AP');
/** Never reached from a signature or a filled field. */
const FORBIDDEN = ['AA', 'A', 'OpenAction', 'JS', 'JavaScript', 'Launch', 'EF', 'EmbeddedFiles', 'RichMediaContent']
  .map((name) => PDFName.of(name));

/** The blanks of number and date. */
export const BLANKS: ReadonlySet<string> = new Set(TEXT_FIELDS.map((name) => FIELD_NAMES[name]));

/** What the signature of `field` may fill: itself, and with the seal the blanks. */
export function filledWith(field: string): ReadonlySet<string> {
  return new Set([field, ...(field === FIELD_NAMES.seal ? BLANKS : [])]);
}

/**
 * Whether an update gave value and appearance to fields of `allowed` and did nothing more, but for what a signing tool notes of itself; every
 * object it added is reached from there. The page content, its fonts, what the metadata say and the form itself stay as they were.
 */
export function changesAreAllowed(before: PDFDocument, after: PDFDocument, allowed: ReadonlySet<string>): boolean {
  const fieldOf = new Map([...readFields(after)].map(([name, dictionary]) => [dictionary, name]));
  const added = new Map<PDFRef, PDFObject>();
  const roots: PDFObject[] = [...rootsOfToolNotes(before, after)];
  for (const [ref, now] of after.context.enumerateIndirectObjects()) {
    const then = before.context.lookup(ref);
    if (!then) {
      added.set(ref, now);
    } else if (!isSameValue(then, now) && !isToolNote({ ref, then, now }, before, after)) {
      const name = now instanceof PDFDict ? fieldOf.get(now) : undefined;
      if (!name || !allowed.has(name) || !(then instanceof PDFDict) || !(now instanceof PDFDict) || !isFilled(then, now)) return false;
      roots.push(...[now.get(VALUE), now.get(APPEARANCE)].filter((value) => value !== undefined));
    }
  }
  return before.context.enumerateIndirectObjects().every(([ref]) => after.context.lookup(ref)) && reachedExactly(roots, added);
}

/** The field had no value and has one now; of its other entries only the appearance differs, and that is /N alone. */
function isFilled(then: PDFDict, now: PDFDict): boolean {
  const appearance = now.lookup(APPEARANCE);
  if (then.has(VALUE) || !now.has(VALUE) || !(appearance instanceof PDFDict)) return false;
  if (appearance.keys().length !== 1 || !appearance.has(PDFName.of('N'))) return false;
  const others = (field: PDFDict): PDFName[] => field.keys().filter((key) => key !== VALUE && key !== APPEARANCE);
  return others(then).length === others(now).length
    && others(now).every((key) => isSameValue(then.get(key), now.get(key)));
}

/** Walks from the values and appearances: all added objects are met, and none of them holds an action or a file. */
export function reachedExactly(roots: readonly PDFObject[], added: ReadonlyMap<PDFRef, PDFObject>): boolean {
  const met = new Set<PDFRef>();
  const waiting = [...roots];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      const target = added.get(object);
      if (target && !met.has(object)) waiting.push(target);
      if (target) met.add(object);
    } else if (object instanceof PDFArray) {
      waiting.push(...object.asArray());
    } else {
      const dictionary = object instanceof PDFRawStream ? object.dict : object;
      if (!(dictionary instanceof PDFDict)) continue;
      if (FORBIDDEN.some((key) => dictionary.has(key))) return false;
      waiting.push(...dictionary.values());
    }
  }
  return met.size === added.size;
}
