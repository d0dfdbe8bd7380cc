import type { Agency, AgencyLevel, Appointment, Committee, Organisation, Person, Post } from '../organisation/organisation';
import { nameKey } from '../recipients/name-key';
import { refuse, type Refusal } from '../stream/refusal';
import type { CivilDate } from '../time/instant';
import { addressOf } from './people';

/** Bodies that issue documents under their own name; each brings the rules, the abbreviation and the words it signs with. */
export const AGENCY_KINDS = {
  ubnd: { system: 'state', pack: 'state-nd30', abbreviation: 'UBND', collectiveName: 'Ủy ban nhân dân' },
  hdnd: { system: 'state', pack: 'state-nd30', abbreviation: 'HĐND', collectiveName: 'Hội đồng nhân dân' },
  'dang-uy': { system: 'party', pack: 'party-hd05', abbreviation: 'ĐU', collectiveName: 'Đảng ủy' },
} as const satisfies Readonly<Record<string, Pick<Agency, 'system' | 'pack' | 'abbreviation' | 'collectiveName'>>>;

export type AgencyKind = keyof typeof AGENCY_KINDS;

/** What an operator says of an agency that begins to work here, and of the person who will administer it. */
export interface AgencyAsked {
  /** Also its id: small letters, digits and hyphens. */
  readonly code: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly name: string;
  readonly placeOfIssue: string;
  readonly superiorName?: string;
  readonly email?: string;
  /** Code of the People's Council a People's Committee reports to. */
  readonly councilId?: string;
  /** The term by which a Party committee numbers its documents. */
  readonly term?: NonNullable<Committee['term']>;
  readonly administrator: { readonly personId: string; readonly fullName: string; readonly email: string };
}

/** An agency with its administrator and nothing else: the rest is theirs to lay out. */
export interface Founding {
  readonly agency: Agency;
  readonly post: Post;
  readonly committees: readonly Committee[];
  /** Absent for somebody who works here already. */
  readonly person?: Person;
  readonly appointment: Appointment;
}

export function foundAgency(asked: AgencyAsked, organisation: Organisation, today: CivilDate): Founding | { readonly refusal: Refusal } {
  const { code, kind, level, name, placeOfIssue, superiorName, email, councilId, administrator } = asked;
  if (organisation.agencies.some((one) => one.id === code)) return refuse('ALREADY_SO', undefined, 'code');
  if (organisation.agencies.some((one) => nameKey(one.name) === nameKey(name))) return refuse('ALREADY_SO', undefined, 'name');
  if (councilId !== undefined && !organisation.agencies.some((one) => one.id === councilId)) return refuse('NOT_IN_AGENCY', undefined, 'council');
  if (kind === 'dang-uy' && !asked.term) return refuse('NO_TERM', undefined, 'term');
  const address = addressOf(administrator.email);
  const known = organisation.persons.find((person) => addressOf(person.email) === address);
  const personId = known?.id ?? administrator.personId;
  const post: Post = { id: `${code}-quan-tri`, agencyId: code, title: 'Quản trị hệ thống', roles: ['administrator'] };
  return {
    agency: {
      id: code, ...AGENCY_KINDS[kind], level, name: name.normalize('NFC'), placeOfIssue: placeOfIssue.normalize('NFC'),
      ...(superiorName && { superiorName }), ...(email && { email }), ...(councilId && { councilId }),
    },
    post, committees: committeesOf(asked),
    ...(known === undefined && { person: { id: personId, fullName: administrator.fullName.normalize('NFC'), email: address } }),
    appointment: { personId, postId: post.id, from: today, acting: false },
  };
}

/** A Party committee issues as its two committees; who sits on them is laid out later. */
function committeesOf({ code, kind, term }: AgencyAsked): readonly Committee[] {
  if (kind !== 'dang-uy' || !term) return [];
  return [
    { id: `${code}-btv`, agencyId: code, name: 'Ban Thường vụ', members: [], term },
    { id: `${code}-bch`, agencyId: code, name: 'Ban Chấp hành', members: [], term },
  ];
}
