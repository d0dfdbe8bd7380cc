import type { SeededPost } from './seeded-post';

const standingMembers = ['ns-29', 'ns-23', 'ns-24', 'ns-26'];
const committeeMembers = ['ns-02', 'ns-03', 'ns-04', 'ns-11', 'ns-16', 'ns-20', 'ns-30', 'ns-33'];

/** Posts of the ward's Party committee: 7 members of its standing board, 8 further members, its office and its board. */
export const postsOfParty: readonly SeededPost[] = [
  { id: 'du-bt', agencyId: 'du', title: 'Bí thư', roles: ['head', 'committee-member'], holder: 'ns-27' },
  { id: 'du-pbt-tt', agencyId: 'du', title: 'Phó Bí thư Thường trực', roles: ['deputy-head', 'committee-member'], holder: 'ns-28' },
  { id: 'du-pbt', agencyId: 'du', title: 'Phó Bí thư', roles: ['committee-member'], holder: 'ns-01' },
  ...standingMembers.map((holder, index): SeededPost => ({
    id: `du-uvtv-${index + 1}`, agencyId: 'du', title: 'Ủy viên Ban Thường vụ', roles: ['committee-member'], holder,
  })),
  ...committeeMembers.map((holder, index): SeededPost => ({
    id: `du-uv-${index + 1}`, agencyId: 'du', title: 'Ủy viên Ban Chấp hành', roles: ['committee-member'], holder,
  })),

  {
    id: 'vpdu-cvp', agencyId: 'du', unitId: 'vpdu', title: 'Chánh Văn phòng', roles: ['unit-head', 'chief-of-office', 'form-checker'],
    holder: 'ns-30',
  },
  { id: 'vpdu-cv', agencyId: 'du', unitId: 'vpdu', title: 'Chuyên viên', roles: ['officer'], holder: 'ns-31' },
  { id: 'vpdu-vt', agencyId: 'du', unitId: 'vpdu', title: 'Văn thư', roles: ['records-clerk'], holder: 'ns-32' },
  { id: 'bxdd-tb', agencyId: 'du', unitId: 'bxdd', title: 'Trưởng ban', roles: ['unit-head'], holder: 'ns-33' },
  { id: 'bxdd-cv', agencyId: 'du', unitId: 'bxdd', title: 'Chuyên viên', roles: ['officer'], holder: 'ns-34' },
  { id: 'mttq-ct', agencyId: 'du', unitId: 'mttq', title: 'Chủ tịch', roles: ['unit-head'], holder: 'ns-26' },
  { id: 'mttq-cv', agencyId: 'du', unitId: 'mttq', title: 'Chuyên viên', roles: ['officer'], holder: 'ns-36' },
];

/** Members of the standing board vote on its conclusions; all members on those of the whole committee. */
export const standingBoardPostIds: readonly string[] = ['du-bt', 'du-pbt-tt', 'du-pbt', 'du-uvtv-1', 'du-uvtv-2', 'du-uvtv-3', 'du-uvtv-4'];
export const wholeCommitteePostIds: readonly string[] = [
  ...standingBoardPostIds, ...committeeMembers.map((_, index) => `du-uv-${index + 1}`),
];
