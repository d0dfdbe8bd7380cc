import { setUpSteps } from '../../domain/administration/set-up-steps';
import type { Agency } from '../../domain/organisation/organisation';
import { personOf } from '../../domain/organisation/posts';
import { ROLE_WORDS } from '../../domain/organisation/role-words';
import { scopeInForce } from '../../domain/registers/series-of';
import { keeperOf } from '../../domain/seals/may-seal';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { roleSchema } from './administration.schema';
import { agencyAdministered } from './overview.reads';
import type { SetUp } from './set-up.schema';
import { readTrial } from './trial.reads';

/** How far an agency has come, and what each step needs to go on. */
export async function readSetUp(parts: ApiParts, signedIn: SignedIn, agencyId: string | undefined): Promise<SetUp> {
  const { organisation, calendar, today } = signedIn;
  const { agency } = agencyAdministered(signedIn, agencyId);
  const [trial, entered, counters] = await Promise.all([
    readTrial(parts, signedIn, agency),
    parts.database.account.findMany({ where: { passwordHash: { not: null } }, select: { personId: true } }),
    parts.database.numberCounter.findMany({ select: { seriesId: true, scope: true, nextNumber: true } }),
  ]);
  const units = organisation.units.filter((unit) => unit.agencyId === agency.id);
  return {
    agencyId: agency.id, today, agency: detailsOf(agency),
    steps: setUpSteps({ organisation, calendar, agency, today, entered: new Set(entered.map((row) => row.personId)), trial: trial.standing })
      .map((step) => ({ ...step, lacking: [...step.lacking] })),
    units: units.map(({ id, name, abbreviation }) => ({ id, name, abbreviation, posts: organisation.posts.filter((post) => post.unitId === id).length })),
    roles: roleSchema.options.map((id) => ({ id, name: ROLE_WORDS[id] })),
    books: booksOf(signedIn, agency, counters), seals: sealsOf(signedIn, agency), trial: trial.shown,
  };
}

function detailsOf(agency: Agency): SetUp['agency'] {
  const { name, abbreviation, superiorName = '', placeOfIssue, collectiveName, email = '', initials = false, footMark = false } = agency;
  return { name, abbreviation, superiorName, placeOfIssue, collectiveName, email, initials, footMark };
}

type Counter = { readonly seriesId: string; readonly scope: string; readonly nextNumber: number };

function booksOf({ organisation, today }: SignedIn, agency: Agency, counters: readonly Counter[]): SetUp['books'] {
  return organisation.series.filter((series) => series.agencyId === agency.id).map((series) => {
    const scope = scopeInForce(organisation, series, today) ?? '';
    const opening = series.openings.find((one) => one.scope === scope);
    const counter = counters.find((one) => one.seriesId === series.id && one.scope === scope);
    const next = counter?.nextNumber ?? opening?.number;
    return {
      id: series.id, name: series.name, scope, documentTypes: [...series.documentTypes], begun: counter !== undefined,
      ...(next !== undefined && { next }), ...(opening && { reason: opening.reason }),
    };
  });
}

function sealsOf({ organisation, today }: SignedIn, agency: Agency): SetUp['seals'] {
  return organisation.seals.filter((seal) => seal.agencyId === agency.id).map((seal) => {
    const keeper = keeperOf(seal, today);
    return {
      id: seal.id, name: seal.name, bodies: [...seal.bodies], keeper: personOf(organisation, keeper?.personId ?? '')?.fullName ?? '',
      since: keeper?.from ?? '', record: keeper?.handoverRecord ?? '',
    };
  });
}
