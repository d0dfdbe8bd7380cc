import { isCopyForm } from '../copies/copy';
import { inForce } from '../organisation/in-force';
import type { Committee, Organisation } from '../organisation/organisation';
import type { CivilDate } from '../time/instant';
import type { NumberSeries } from './number-series';

/**
 * The series a document of this type is numbered in: the one that names the type, else the common one of the agency. Copies have a book of
 * their own, one for all their forms (Decree 30/2020, annex I).
 */
export function seriesFor(organisation: Organisation, agencyId: string, documentType: string): NumberSeries | undefined {
  const own = organisation.series.filter((series) => series.agencyId === agencyId);
  const common = isCopyForm(documentType) ? undefined : own.find((series) => series.documentTypes.length === 0);
  return own.find((series) => series.documentTypes.includes(documentType)) ?? common;
}

/**
 * The scope a number given on `day` belongs to: the year, from 00:00 on 1 January in Vietnam (Decree 30/2020, art. 15), or the name of
 * the committee's term, which does not care about years. Undefined: no term runs on that day, so nothing can be numbered.
 */
export function scopeOf(series: NumberSeries, day: CivilDate, committee?: Committee): string | undefined {
  if (series.scope === 'year') return day.slice(0, 4);
  const term = committee?.term;
  return term && inForce(term, day) ? term.name : undefined;
}

/** The scope of a day where no document says which committee is meant: the term that runs in the agency of the series. */
export function scopeInForce(organisation: Organisation, series: NumberSeries, day: CivilDate): string | undefined {
  const own = organisation.committees.filter((committee) => committee.agencyId === series.agencyId);
  return scopeOf(series, day, own.find((committee) => committee.term && inForce(committee.term, day)));
}

/** The number this system begins with in a scope: what the paper book left off at, else 1. */
export function openingOf(series: NumberSeries, scope: string): { readonly number: number; readonly on?: CivilDate } {
  return series.openings.find((opening) => opening.scope === scope) ?? { number: 1 };
}
