import { formatNumber } from '../../registers/number-grammar';
import type { NumberSeries } from '../../registers/number-series';
import { scopeOf, seriesFor } from '../../registers/series-of';
import { takeNumber } from '../../registers/take-number';
import { refuse } from '../../stream/refusal';
import type { AtStep } from '../step-kind';

/** The next number of the book this document belongs to; its own reservation, if one still stands, is used again. */
export function reserveNumber({ document, context }: AtStep) {
  const { facts } = document;
  const series = seriesFor(context.organisation, facts.agencyId, facts.documentType);
  const state = series && context.series.get(series.id);
  const agency = context.organisation.agencies.find((candidate) => candidate.id === facts.agencyId);
  if (!series || !state || !agency) return refuse('NO_SERIES', { type: facts.documentType });
  // the year turned while an older preparation held a number of the old one: the look that is due gives that number up first
  if (scopeToday(document, series, context) !== state.scope) return refuse('PREPARING');
  const taken = takeNumber(state, { documentId: facts.documentId, on: context.today });
  if ('refusal' in taken) return taken;
  const { plain } = formatNumber({ pack: agency.pack, number: taken.number, documentType: facts.documentType, body: facts.symbolBody });
  return { reserved: { seriesId: series.id, scope: state.scope, number: taken.number, printedNumber: plain }, writes: taken.writes };
}

/** The book and scope in which this document is, or would be, numbered. */
export function seriesNeeded(document: AtStep['document'], context: Pick<AtStep['context'], 'organisation' | 'today'>) {
  const { preparation, facts, numbered } = document;
  if (preparation?.seal) return { kind: 'series', seriesId: preparation.seal.seriesId, scope: preparation.seal.scope } as const;
  if (numbered) return { kind: 'series', seriesId: numbered.seriesId, scope: numbered.scope } as const;
  const series = seriesFor(context.organisation, facts.agencyId, facts.documentType);
  if (!series) return undefined;
  const scope = scopeToday(document, series, context);
  return scope === undefined ? undefined : ({ kind: 'series', seriesId: series.id, scope } as const);
}

function scopeToday(
  { facts }: AtStep['document'], series: NumberSeries, { organisation, today }: Pick<AtStep['context'], 'organisation' | 'today'>,
): string | undefined {
  return scopeOf(series, today, organisation.committees.find((candidate) => candidate.id === facts.committeeId));
}
