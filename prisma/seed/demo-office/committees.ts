import type { Committee } from '../../../domain/organisation/organisation';
import { standingBoardPostIds, wholeCommitteePostIds } from './posts-party';

const term = { name: '2025-2030', from: '2025-07-01', until: '2030-06-30' };

const sitting = (postId: string) => ({ postId, from: term.from });

export const committees: readonly Committee[] = [
  { id: 'du-btv', agencyId: 'du', name: 'Ban Thường vụ', members: standingBoardPostIds.map(sitting), term },
  { id: 'du-bch', agencyId: 'du', name: 'Ban Chấp hành', members: wholeCommitteePostIds.map(sitting), term },
];
