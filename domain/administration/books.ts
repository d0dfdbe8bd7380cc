import { nameKey } from '../recipients/name-key';
import { refuse } from '../stream/refusal';
import type { Change } from './change';
import type { AskedBy, Plan } from './plan-change';

/** A book for document types no other book of the agency covers; without types it is for all the others (Decree 30/2020, art. 15). */
export function addSeries({ series }: Extract<Change, { kind: 'add-series' }>, { organisation, agencyId }: AskedBy): Plan {
  if (series.agencyId !== agencyId) return refuse('NOT_IN_AGENCY');
  const own = organisation.series.filter((one) => one.agencyId === agencyId);
  if (own.some((one) => nameKey(one.name) === nameKey(series.name))) return refuse('ALREADY_SO', undefined, 'name');
  const isCovered = series.documentTypes.length === 0
    ? own.some((one) => one.documentTypes.length === 0)
    : own.some((one) => one.documentTypes.some((type) => series.documentTypes.includes(type)));
  return isCovered ? refuse('ALREADY_SO', undefined, 'documentTypes') : { writes: [{ kind: 'add-series', series }] };
}

/** Until the first number of the book is taken, and never after. */
export function openBook({ seriesId, opening }: Extract<Change, { kind: 'open-book' }>, by: AskedBy): Plan {
  const series = by.organisation.series.find((one) => one.id === seriesId);
  if (series?.agencyId !== by.agencyId) return refuse('NOT_IN_AGENCY');
  if (opening.reason.trim() === '') return refuse('GROUND_REQUIRED', undefined, 'reason');
  const hasBegun = by.booksBegun.some((book) => book.seriesId === seriesId && book.scope === opening.scope);
  return hasBegun ? refuse('LATER_CHANGE_STANDS', undefined, 'number') : { writes: [{ kind: 'open-book', seriesId, opening }] };
}
