import type { Organisation, Post, PostRole } from '../../domain/organisation/organisation';
import { addDays, type CivilDate } from '../../domain/time/instant';
import { agencyOf, DESKS, DRAFTERS, personAt, RECIPIENTS, SERIES, two, UNITS } from './people';

/** Whose work most of the open items are; nobody does it. */
export const BUSY_POST = 'head-busy';

/** Eight committees with as many hands as the peer's process has: 40 units, 200 drafters, eight of each desk. */
export function benchOrganisation(today: CivilDate): Organisation {
  const posts = benchPosts();
  const from = addDays(today, -365);
  const agencyIds = Array.from({ length: DESKS }, (_, desk) => agencyOf(desk));
  return {
    version: 1,
    agencies: agencyIds.map((id) => ({
      id, system: 'state', pack: 'state-nd30', level: 'ward', name: `Ủy ban nhân dân phường ${id}`, abbreviation: 'UBND',
      placeOfIssue: 'Hoa Sen', collectiveName: 'Ủy ban nhân dân',
    })),
    units: [...numbered(UNITS, 'unit'), 'unit-busy'].map((id, index) => ({
      id, agencyId: agencyOf(index), name: `Đơn vị ${id}`, abbreviation: id.toUpperCase(),
    })),
    posts,
    persons: posts.map(({ id }) => ({
      id: personAt(id), fullName: `Người giữ ${id}`, email: `${id}@hoasen.example`, certificateId: `cert-${id}`,
    })),
    appointments: posts.map(({ id }) => ({ personId: personAt(id), postId: id, from, acting: false })),
    mandates: [],
    committees: [],
    seals: agencyIds.map((agencyId, desk) => ({
      id: `dau-${desk}`, agencyId, name: `Dấu ${desk}`, bodies: ['UBND'], certificateId: `cert-dau-${desk}`,
      keepers: [{ personId: personAt(`seal-${desk}`), from, handoverRecord: 'Biên bản bàn giao số 01' }],
    })),
    series: agencyIds.flatMap((agencyId) => SERIES.map((type) => ({
      id: `so-${agencyId}-${type}`, agencyId, name: type, documentTypes: [type], scope: 'year', givenBy: 'trinh',
      givenWhen: 'after-signature', openings: [],
    } as const))),
    recipientGroups: [],
    addressees: numbered(RECIPIENTS, 'nhan').map((id) => ({
      id, agencyId: agencyOf(0), name: `Nơi nhận ${id}`, aliases: [], channel: 'inside', postId: id,
    })),
  };
}

function benchPosts(): readonly Post[] {
  return [
    ...Array.from({ length: UNITS }, (_, unit) => [
      post(`head-${two(unit)}`, ['unit-head'], unit, `unit-${two(unit)}`),
      post(`asked-${two(unit)}`, ['officer'], unit, `unit-${two(unit)}`),
    ]).flat(),
    ...Array.from({ length: DRAFTERS }, (_, index) => post(`drafter-${index}`, ['officer'], index, `unit-${two(index % UNITS)}`)),
    ...Array.from({ length: DESKS }, (_, desk) => [
      post(`form-${desk}`, ['form-checker'], desk), post(`leader-${desk}`, ['head'], desk), post(`seal-${desk}`, ['records-clerk'], desk),
    ]).flat(),
    ...numbered(RECIPIENTS, 'nhan').map((id) => post(id, ['officer'], 0)),
    post(BUSY_POST, ['unit-head'], UNITS, 'unit-busy'),
  ];
}

function post(id: string, roles: readonly PostRole[], unitOrDesk: number, unitId?: string): Post {
  return { id, agencyId: agencyOf(unitOrDesk), title: id, roles, ...(unitId && { unitId }) };
}

function numbered(count: number, prefix: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${two(index)}`);
}
