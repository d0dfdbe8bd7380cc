import type { Mandate } from '../../../domain/organisation/mandate';
import type { Agency, Appointment, Committee, Organisation, Person, Post } from '../../../domain/organisation/organisation';

/** An invented ward with its Committee, Council and Party committee, on which the rules about persons and posts are tried. */
export const committee: Agency = {
  id: 'ubnd', system: 'state', pack: 'state-nd30', level: 'ward', name: 'Ủy ban nhân dân phường Hoa Sen', abbreviation: 'UBND',
  placeOfIssue: 'Hoa Sen', collectiveName: 'Ủy ban nhân dân',
};
export const council: Agency = {
  id: 'hdnd', system: 'state', pack: 'state-nd30', level: 'ward', name: 'Hội đồng nhân dân phường Hoa Sen', abbreviation: 'HĐND',
  placeOfIssue: 'Hoa Sen', collectiveName: 'Hội đồng nhân dân',
};
export const party: Agency = {
  id: 'du', system: 'party', pack: 'party-hd05', level: 'ward', name: 'Đảng ủy phường Hoa Sen', abbreviation: 'ĐU',
  superiorName: 'Thành ủy Sen Hồng',
  placeOfIssue: 'Hoa Sen', collectiveName: 'Đảng ủy',
};
/** A Party body led by one person. */
export const partyOffice: Agency = { ...party, id: 'vpdu', name: 'Văn phòng Đảng ủy', abbreviation: 'VPĐU', collectiveName: '' };

const posts: readonly Post[] = [
  { id: 'chair', agencyId: 'ubnd', title: 'Chủ tịch', roles: ['head'] },
  { id: 'deputy-culture', agencyId: 'ubnd', title: 'Phó Chủ tịch phụ trách văn hóa', signingTitle: 'Phó Chủ tịch', roles: ['deputy-head'] },
  { id: 'deputy-economy', agencyId: 'ubnd', title: 'Phó Chủ tịch', roles: ['deputy-head'] },
  { id: 'chief', agencyId: 'ubnd', unitId: 'office', title: 'Chánh Văn phòng', roles: ['chief-of-office', 'unit-head', 'form-checker'] },
  { id: 'deputy-chief', agencyId: 'ubnd', unitId: 'office', title: 'Phó Chánh Văn phòng', roles: ['deputy-unit-head'] },
  { id: 'head-economy', agencyId: 'ubnd', unitId: 'economy', title: 'Trưởng phòng Kinh tế', roles: ['unit-head'] },
  { id: 'deputy-head-economy', agencyId: 'ubnd', unitId: 'economy', title: 'Phó Trưởng phòng Kinh tế', roles: ['deputy-unit-head'] },
  { id: 'clerk', agencyId: 'ubnd', unitId: 'office', title: 'Văn thư', roles: ['records-clerk'] },
  { id: 'officer', agencyId: 'ubnd', unitId: 'economy', title: 'Chuyên viên', roles: ['officer'] },
  { id: 'council-chair', agencyId: 'hdnd', title: 'Chủ tịch', roles: ['head'] },
  { id: 'secretary', agencyId: 'du', title: 'Bí thư', roles: ['head', 'committee-member'] },
  { id: 'standing-deputy', agencyId: 'du', title: 'Phó Bí thư Thường trực', roles: ['deputy-head', 'committee-member'] },
  { id: 'second-deputy', agencyId: 'du', title: 'Phó Bí thư', roles: ['deputy-head'] },
  { id: 'party-chief', agencyId: 'du', unitId: 'party-office', title: 'Chánh Văn phòng', roles: ['chief-of-office'] },
  { id: 'party-deputy-chief', agencyId: 'du', unitId: 'party-office', title: 'Phó Chánh Văn phòng', roles: ['deputy-unit-head'] },
  { id: 'office-head', agencyId: 'vpdu', title: 'Chánh Văn phòng', roles: ['head'] },
  { id: 'office-deputy', agencyId: 'vpdu', title: 'Phó Chánh Văn phòng', roles: ['deputy-head'] },
];

/** Each post is held by a person of the same id since the start of the term. */
const appointments: readonly Appointment[] = posts.map(({ id }) => ({ personId: id, postId: id, from: '2026-03-20', acting: false }));
const persons: readonly Person[] = posts.map(({ id }) => ({ id, fullName: `Nguyễn Thị ${id}`, email: `${id}@hoasen.example` }));

const committees: readonly Committee[] = [
  {
    id: 'bch', agencyId: 'du', name: 'Ban Chấp hành Đảng bộ phường Hoa Sen', signingName: 'Ban Chấp hành',
    members: [{ postId: 'secretary', from: '2025-06-10' }, { postId: 'standing-deputy', from: '2025-06-10' }],
    term: { name: '2025-2030', from: '2025-06-10', until: '2030-06-09' },
  },
  {
    id: 'btv', agencyId: 'du', name: 'Ban Thường vụ', members: [{ postId: 'secretary', from: '2025-06-10' }, { postId: 'standing-deputy', from: '2025-06-10' }],
    term: { name: '2025-2030', from: '2025-06-10' },
  },
];

export const hoaSen: Organisation = {
  version: 1,
  agencies: [committee, council, party, partyOffice],
  units: [
    { id: 'office', agencyId: 'ubnd', name: 'Văn phòng', abbreviation: 'VP' },
    { id: 'economy', agencyId: 'ubnd', name: 'Phòng Kinh tế', abbreviation: 'KT' },
    { id: 'party-office', agencyId: 'du', name: 'Văn phòng Đảng ủy', abbreviation: 'VPĐU' },
  ],
  posts,
  persons,
  appointments,
  mandates: [],
  committees,
  seals: [
    {
      id: 'seal-ubnd', agencyId: 'ubnd', name: 'Dấu UBND', bodies: ['UBND'], certificateId: 'cert-ubnd',
      keepers: [
        { personId: 'clerk', from: '2026-03-20', until: '2026-10-31', handoverRecord: 'Biên bản 01' },
        { personId: 'officer', from: '2026-11-01', handoverRecord: 'Biên bản 02' },
      ],
    },
    { id: 'seal-hdnd', agencyId: 'hdnd', name: 'Dấu HĐND', bodies: ['HĐND'], certificateId: 'cert-hdnd', keepers: [] },
  ],
  series: [],
  recipientGroups: [],
  addressees: [],
};

export function withMandates(...mandates: readonly Mandate[]): Organisation {
  return { ...hoaSen, mandates };
}

/** The organisation with one post held acting instead of in full. */
export function withActing(postId: string): Organisation {
  const changed = appointments.map((appointment) => ({ ...appointment, acting: appointment.postId === postId }));
  return { ...hoaSen, appointments: changed };
}
