import type { WorkingCalendar } from '../../domain/calendar/working-calendar';
import type { Agency, Organisation } from '../../domain/organisation/organisation';
import { personOf, unitOf } from '../../domain/organisation/posts';
import { ROLE_WORDS } from '../../domain/organisation/role-words';
import { isOfAgency } from '../../domain/administration/people';
import { mayAdminister } from '../../domain/policy/administration-access';
import { ruleValue } from '../../domain/rulepacks/rule-value';
import type { CivilDate } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { postNameOf } from '../people/who';
import { fail } from '../problems/problem';
import type { Administration } from './administration.schema';
import { MANDATE_WORDS, mandateScope } from './change-words';
import { committeesOf } from './committees.reads';
import { readLog } from './log.reads';
import { routesInWords } from './route-words';
import { readRuleSetters } from './rule-setters.reads';
import { rulesInWords } from './rule-words';
import { stateOf } from './state-of';

/** The agency this person administers, or the one of theirs that is asked for. */
export function agencyAdministered({ organisation, viewer }: SignedIn, agencyId: string | undefined) {
  const all = organisation.agencies.filter((agency) => mayAdminister(viewer, agency.id));
  const agency = agencyId === undefined ? all[0] : all.find((one) => one.id === agencyId);
  if (!agency) fail('NOT_ALLOWED');
  return { agency, all };
}

/** Everything an administrator keeps, as it stands, as it was and as it will be. */
export async function readAdministration(parts: ApiParts, signedIn: SignedIn, agencyId: string | undefined): Promise<Administration> {
  const { organisation, calendar, today } = signedIn;
  const { agency, all } = agencyAdministered(signedIn, agencyId);
  const [setters, accounts, log] = await Promise.all([
    readRuleSetters(parts, organisation, agency.id),
    parts.database.account.findMany({ select: { personId: true, login: true, passwordHash: true } }), readLog(parts, organisation, agency.id),
  ]);
  const addressees = organisation.addressees.filter((one) => one.agencyId === agency.id);
  return {
    agencyId: agency.id, agencyName: agency.name, agencies: all.map(({ id, name }) => ({ id, name })), today,
    posts: postsOf(organisation, agency, today),
    people: peopleOf(organisation, agency, today, new Map(accounts.map((row) => [row.personId, { login: row.login, entered: row.passwordHash !== null }]))),
    mandates: mandatesOf(organisation, agency, today), addressees: addressees.map(({ id, name }) => ({ id, name })),
    committees: committeesOf(organisation, agency, today),
    groups: organisation.recipientGroups.filter((group) => group.agencyId === agency.id).map((group) => ({
      id: group.id, name: group.name, aliases: [...group.aliases],
      members: group.memberIds.flatMap((id) => addressees.find((one) => one.id === id) ?? []).map(({ id, name }) => ({ id, name })),
    })),
    fields: fieldsOf(organisation, agency),
    documentTypes: ruleValue(agency.pack, 'document-types', today).value.map(({ code, name }) => ({ id: code, name })),
    calendar: calendarOf(calendar), rules: rulesInWords(agency, today, setters), routes: routesInWords(agency), log,
  };
}

function postsOf(organisation: Organisation, agency: Agency, today: CivilDate): Administration['posts'] {
  return organisation.posts.filter((post) => post.agencyId === agency.id).map((post) => ({
    id: post.id, title: post.title, ...(post.unitId && { unitId: post.unitId }),
    unitName: unitOf(organisation, post.unitId ?? '')?.name ?? 'Lãnh đạo',
    roles: post.roles.map((role) => ROLE_WORDS[role]),
    held: organisation.appointments.filter((one) => one.postId === post.id).toSorted((one, other) => other.from.localeCompare(one.from)).map(
      ({ personId, from, until, acting }) => ({
        personId, name: personOf(organisation, personId)?.fullName ?? '', from, ...(until && { until }), acting,
        state: stateOf(from, until, today),
      })
    ),
  }));
}

function peopleOf(
  organisation: Organisation, agency: Agency, today: CivilDate, accounts: ReadonlyMap<string, { readonly login: string; readonly entered: boolean }>,
): Administration['people'] {
  return organisation.persons.flatMap((person) => {
    if (!isOfAgency(organisation, agency.id, person.id)) return [];
    const held = organisation.appointments.filter((one) => one.personId === person.id);
    const now = held.filter((one) => stateOf(one.from, one.until, today) === 'in-force');
    const account = accounts.get(person.id);
    return [{
      id: person.id, name: person.fullName, email: person.email, ...(account && { login: account.login, entered: account.entered }),
      posts: now.map((one) => postNameOf(organisation, one.postId)),
    }];
  }).toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
}

function mandatesOf(organisation: Organisation, agency: Agency, today: CivilDate): Administration['mandates'] {
  return organisation.mandates.filter((mandate) => mandate.agencyId === agency.id).map((mandate) => ({
    id: mandate.id, kind: mandate.kind, kindWords: MANDATE_WORDS[mandate.kind], who: postNameOf(organisation, mandate.postId),
    scope: mandateScope(organisation, mandate), ground: mandate.ground, from: mandate.from, ...(mandate.until && { until: mandate.until }),
    state: stateOf(mandate.from, mandate.until, today),
  })).toSorted((one, other) => other.from.localeCompare(one.from));
}

function fieldsOf(organisation: Organisation, agency: Agency): string[] {
  const fields = organisation.mandates.flatMap((mandate) => (
    mandate.kind === 'field-assignment' && mandate.agencyId === agency.id ? mandate.fields : []
  ));
  return [...new Set(fields)];
}

function calendarOf({ years, days }: WorkingCalendar): Administration['calendar'] {
  return { years: years.map((year) => ({ ...year })), days: days.map((day) => ({ ...day })) };
}
