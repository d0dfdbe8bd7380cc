import type { Committee } from '../../../domain/organisation/organisation';
import { standingBoardPostIds, wholeCommitteePostIds } from './posts-party';

const term = { name: '2025-2030', from: '2025-07-01', until: '2030-06-30' };

export const committees: readonly Committee[] = [
  { id: 'du-btv', agencyId: 'du', name: 'Ban Thường vụ', memberPostIds: standingBoardPostIds, term },
  { id: 'du-bch', agencyId: 'du', name: 'Ban Chấp hành', memberPostIds: wholeCommitteePostIds, term },
];
