import type { SeededPost } from './seeded-post';

/** Posts of the People's Council: its standing committee, its two boards, and the officer who serves them. */
export const postsOfCouncil: readonly SeededPost[] = [
  { id: 'hdnd-ct', agencyId: 'hdnd', title: 'Chủ tịch', roles: ['head'], holder: 'ns-27' },
  { id: 'hdnd-pct', agencyId: 'hdnd', title: 'Phó Chủ tịch', roles: ['deputy-head'], holder: 'ns-29' },
  { id: 'hdnd-tk', agencyId: 'hdnd', title: 'Thư ký Thường trực', roles: ['officer', 'standing-committee-office'], holder: 'ns-09' },
  { id: 'ktns-tb', agencyId: 'hdnd', unitId: 'ban-ktns', title: 'Trưởng ban', roles: ['unit-head'], holder: 'ns-35' },
  { id: 'bvx-tb', agencyId: 'hdnd', unitId: 'ban-vhxh', title: 'Trưởng ban', roles: ['unit-head'], holder: 'ns-37' },
];
