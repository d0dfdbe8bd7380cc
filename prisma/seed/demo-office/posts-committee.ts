import type { SeededPost } from './seeded-post';

/** Posts of the People's Committee and of the bodies that are consulted with it. */
export const postsOfCommittee: readonly SeededPost[] = [
  { id: 'ubnd-ct', agencyId: 'ubnd', title: 'Chủ tịch', roles: ['head'], holder: 'ns-01' },
  { id: 'ubnd-pct-kt', agencyId: 'ubnd', title: 'Phó Chủ tịch', roles: ['deputy-head'], holder: 'ns-02' },
  { id: 'ubnd-pct-vx', agencyId: 'ubnd', title: 'Phó Chủ tịch', roles: ['deputy-head'], holder: 'ns-03' },

  {
    id: 'vp-cvp', agencyId: 'ubnd', unitId: 'vp', title: 'Chánh Văn phòng', roles: ['unit-head', 'chief-of-office', 'form-checker'],
    holder: 'ns-04',
  },
  { id: 'vp-pcvp', agencyId: 'ubnd', unitId: 'vp', title: 'Phó Chánh Văn phòng', roles: ['deputy-unit-head'], holder: 'ns-05' },
  { id: 'vp-vt', agencyId: 'ubnd', unitId: 'vp', title: 'Văn thư', roles: ['records-clerk'], holder: 'ns-06' },
  { id: 'vp-cv-1', agencyId: 'ubnd', unitId: 'vp', title: 'Chuyên viên', roles: ['officer'], holder: 'ns-07' },
  { id: 'vp-cv-2', agencyId: 'ubnd', unitId: 'vp', title: 'Chuyên viên', roles: ['officer'], holder: 'ns-08' },
  { id: 'vp-hdnd', agencyId: 'ubnd', unitId: 'vp', title: 'Chuyên viên giúp việc Thường trực HĐND', roles: ['officer'], holder: 'ns-09' },
  { id: 'vp-qt', agencyId: 'ubnd', unitId: 'vp', title: 'Quản trị hệ thống', roles: ['administrator'], holder: 'ns-10' },

  { id: 'kt-tp', agencyId: 'ubnd', unitId: 'kthtdt', title: 'Trưởng phòng', roles: ['unit-head'], holder: 'ns-11' },
  { id: 'kt-ptp', agencyId: 'ubnd', unitId: 'kthtdt', title: 'Phó Trưởng phòng', roles: ['deputy-unit-head'], holder: 'ns-12' },
  { id: 'kt-cv-1', agencyId: 'ubnd', unitId: 'kthtdt', title: 'Chuyên viên', roles: ['officer'], holder: 'ns-13' },
  { id: 'kt-cv-2', agencyId: 'ubnd', unitId: 'kthtdt', title: 'Chuyên viên', roles: ['officer'], holder: 'ns-14' },
  { id: 'kt-cv-3', agencyId: 'ubnd', unitId: 'kthtdt', title: 'Chuyên viên', roles: ['officer'], holder: 'ns-15' },

  { id: 'vx-tp', agencyId: 'ubnd', unitId: 'vhxh', title: 'Trưởng phòng', roles: ['unit-head'], holder: 'ns-16', acting: true },
  { id: 'vx-ptp', agencyId: 'ubnd', unitId: 'vhxh', title: 'Phó Trưởng phòng', roles: ['deputy-unit-head'], holder: 'ns-17' },
  { id: 'vx-cv-1', agencyId: 'ubnd', unitId: 'vhxh', title: 'Chuyên viên', roles: ['officer'], holder: 'ns-18' },
  { id: 'vx-cv-2', agencyId: 'ubnd', unitId: 'vhxh', title: 'Chuyên viên', roles: ['officer'], holder: 'ns-19' },

  { id: 'hcc-gd', agencyId: 'ubnd', unitId: 'pvhcc', title: 'Giám đốc', roles: ['unit-head'], holder: 'ns-20' },
  { id: 'hcc-pgd', agencyId: 'ubnd', unitId: 'pvhcc', title: 'Phó Giám đốc', roles: ['deputy-unit-head'], holder: 'ns-21' },
  { id: 'dvth-gd', agencyId: 'ubnd', unitId: 'dvth', title: 'Giám đốc', roles: ['unit-head'], holder: 'ns-22' },
  { id: 'ca-truong', agencyId: 'ubnd', unitId: 'cong-an', title: 'Trưởng Công an phường', roles: ['unit-head'], holder: 'ns-23' },
  { id: 'qs-cht', agencyId: 'ubnd', unitId: 'bchqs', title: 'Chỉ huy trưởng', roles: ['unit-head'], holder: 'ns-24' },
  { id: 'tyt-truong', agencyId: 'ubnd', unitId: 'tram-y-te', title: 'Trưởng trạm', roles: ['unit-head'], holder: 'ns-25' },
];
