import type { Change, Opening } from '../../domain/administration/change';
import type { NumberSeries } from '../../domain/registers/number-series';
import { scopeInForce } from '../../domain/registers/series-of';
import type { SignedIn } from '../http/route';
import { failWith } from '../problems/problem';
import type { ChangeAsked } from './administration.schema';

type SetUpAsked = Extract<ChangeAsked, { kind: 'set-agency' | 'set-rule' | 'add-unit' | 'add-post' | 'add-series' | 'open-book' | 'hand-over-seal' }>;

/** What a first day lays out, as changes of the rules. `id` names the new row. */
export function setUpChangeOf(asked: SetUpAsked, agencyId: string, id: string, signedIn: SignedIn): Change {
  const nothing = { units: [], posts: [], persons: [], appointments: [] };
  switch (asked.kind) {
    case 'set-agency': {
      const { kind, superiorName, email, ...details } = asked;
      return { kind, details: { ...details, ...(superiorName && { superiorName }), ...(email && { email }) } };
    }
    case 'set-rule': {
      const { kind, key, amount, unit, source, from } = asked;
      return { kind, key, source, from, value: { amount, unit } };
    }
    case 'add-unit':
      return { kind: 'lay-out', ...nothing, units: [{ id, agencyId, name: asked.name, abbreviation: asked.abbreviation }] };
    case 'add-post': {
      const { title, unitId, roles } = asked;
      return { kind: 'lay-out', ...nothing, posts: [{ id, agencyId, title, roles, ...(unitId && { unitId }) }] };
    }
    case 'add-series': {
      const { name, documentTypes, scope, givenBy, givenWhen = 'after-signature' } = asked;
      const series: NumberSeries = { id, agencyId, name, documentTypes, scope, givenBy, givenWhen, openings: [] };
      return { kind: 'add-series', series: { ...series, openings: [openingOf(series, asked, signedIn)] } };
    }
    case 'open-book': {
      const series = signedIn.organisation.series.find((one) => one.id === asked.seriesId && one.agencyId === agencyId);
      if (!series) failWith({ code: 'NOT_IN_AGENCY' });
      return { kind: 'open-book', seriesId: series.id, opening: openingOf(series, asked, signedIn) };
    }
    case 'hand-over-seal':
      return asked;
  }
}

/** Of the year or the term that runs today. */
function openingOf(series: NumberSeries, { number, reason }: Pick<Opening, 'number' | 'reason'>, { organisation, today }: SignedIn): Opening {
  const scope = scopeInForce(organisation, series, today);
  if (scope === undefined) failWith({ code: 'NO_TERM' });
  return { scope, number, reason, on: today };
}
