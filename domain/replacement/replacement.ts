import type { DispatchState } from '../dispatch/dispatch';
import type { DocumentState } from '../document/document-state';
import { refuse, type Refusal } from '../stream/refusal';
import type { CivilDate } from '../time/instant';

/** An issued document of the same agency, as one that takes its place names it. */
export interface ReplacedDocument {
  readonly documentId: string;
  readonly printedNumber: string;
  readonly issuedOn: CivilDate;
}

/** The document that was issued in its place. */
export type ReplacedBy = ReplacedDocument;

/**
 * What keeps one document from taking the place of another: only what the agency itself issued, that is in force and no mere copy, can be
 * replaced, and once. Refuses REPLACED_NOT_OURS, REPLACED_OVER.
 */
export function replacementRefusal(
  { documentId, agencyId }: { readonly documentId: string; readonly agencyId: string },
  earlier: Earlier | undefined,
): { readonly refusal: Refusal } | undefined {
  const isOurs = earlier && earlier.facts.agencyId === agencyId && earlier.facts.documentId !== documentId && !earlier.facts.copyOf;
  if (!isOurs || !earlier.issued) return refuse('REPLACED_NOT_OURS', undefined, 'replaces');
  const { printedNumber } = earlier.issued;
  const { recalled, replacedBy } = earlier;
  if (recalled) return refuse('REPLACED_OVER', { number: printedNumber, why: 'đã thu hồi' }, 'replaces');
  return replacedBy && refuse('REPLACED_OVER', { number: printedNumber, why: `đã được thay thế bằng văn bản số ${replacedBy.printedNumber}` }, 'replaces');
}

/** The earlier document with what its dispatch says of it. */
export interface Earlier extends Pick<DocumentState, 'facts' | 'issued'>, Pick<DispatchState, 'replacedBy'> {
  readonly recalled: boolean;
}
