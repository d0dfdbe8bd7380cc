import { sayMoment } from '../calendar/say-day';
import type { DispatchState } from '../dispatch/dispatch';
import type { DocumentFacts } from '../document/document-events';
import type { Organisation } from '../organisation/organisation';
import { seriesFor } from '../registers/series-of';
import { refuse, type Refusal } from '../stream/refusal';
import { streamId } from '../stream/stream-id';
import type { Context } from '../stream/stream-model';
import { isCopyForm, type CopyForm, type CopyOf } from './copy';
import { isLawfulWay } from './copy-ways';

type Refused = { readonly refusal: Refusal } | undefined;

/**
 * What keeps a copy from being made: an agency copies what it issued or was sent (Decree 30/2020, art. 27), in a form the law knows
 * (art. 25), numbered in the one book of its copies (annex I). Undefined for a document that is no copy.
 *
 * Refuses UNKNOWN_TYPE, COPY_WAY, COPY_OF_COPY, COPY_OF_TRUE_COPY, EXCERPT_EMPTY, NO_SERIES and what `sourceRefusal` refuses.
 */
export function copyRefusal(facts: DocumentFacts, context: Context): Refused {
  const { documentType, copyOf } = facts;
  if (!isCopyForm(documentType)) return copyOf ? refuse('UNKNOWN_TYPE', { type: documentType }, 'form') : undefined;
  if (!copyOf) return refuse('UNKNOWN_TYPE', { type: documentType }, 'form');
  const refused = formRefusal(documentType, copyOf);
  if (refused) return refused;
  if (!seriesFor(context.organisation, facts.agencyId, documentType)) return refuse('NO_SERIES', { type: documentType });
  return sourceRefusal(facts, context);
}

function formRefusal(form: CopyForm, { documentType, from, to, blocks = [] }: CopyOf): Refused {
  if (form === 'SL' && documentType !== 'SY') return refuse('COPY_OF_TRUE_COPY', undefined, 'form');
  if (form !== 'SL' && isCopyForm(documentType)) return refuse('COPY_OF_COPY', undefined, 'form');
  if (!isLawfulWay({ form, from, to })) return refuse('COPY_WAY', undefined, 'form');
  return form === 'TrS' && blocks.length === 0 ? refuse('EXCERPT_EMPTY', undefined, 'blocks') : undefined;
}

/** The stream that says whether a document went out, to whom, and whether it was recalled. */
export function sourceOf({ documentId }: CopyOf) {
  return streamId('dispatch', documentId);
}

/**
 * What is copied is issued, in force, the very bytes the agency issued or had delivered. Refuses NOT_ISSUED, COPY_NOT_HELD, BYTES_CHANGED,
 * ORIGINAL_RECALLED, and PAPER_KEPT_ELSEWHERE where the original is a paper that another agency keeps: who was sent its scan holds no original.
 */
export function sourceRefusal({ agencyId, copyOf }: DocumentFacts, { children, organisation }: Pick<Context, 'children' | 'organisation'>): Refused {
  if (!copyOf) return undefined;
  // the record folds a child by its own model; the id says which that was
  const source = children.get(sourceOf(copyOf))?.state as DispatchState | undefined;
  if (!source) return refuse('NOT_ISSUED');
  if (!isHeld(source, agencyId, organisation)) return refuse('COPY_NOT_HELD');
  if (copyOf.from === 'paper' && source.agencyId !== agencyId) return refuse('PAPER_KEPT_ELSEWHERE');
  if (source.pdfSha256 !== copyOf.pdfSha256) return refuse('BYTES_CHANGED');
  return source.recalled && refuse('ORIGINAL_RECALLED', { at: sayMoment(source.recalled.at) });
}

function isHeld(source: DispatchState, agencyId: string, { posts }: Organisation): boolean {
  const receivers = Object.values(source.deliveries).map((delivery) => delivery.postId);
  return source.agencyId === agencyId || posts.some((post) => post.agencyId === agencyId && receivers.includes(post.id));
}
