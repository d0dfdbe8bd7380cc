import { sayDay } from '../calendar/say-day';
import { committeeOf } from '../organisation/committees';
import { holderOf, postOf } from '../organisation/posts';
import type { Committee, CommitteeMember } from '../organisation/organisation';
import { refuse } from '../stream/refusal';
import type { CommitteeChange } from './change';
import type { AskedBy, Plan } from './plan-change';

type Join = Extract<CommitteeChange, { kind: 'join-committee' }>;
type Leave = Extract<CommitteeChange, { kind: 'leave-committee' }>;

/** Posts of the agency come to sit on one of its committees, from today on at the earliest; what was decided before stays as it was. */
export function joinCommittee({ committeeId, postIds, from }: Join, by: AskedBy): Plan {
  const committee = ownCommittee(committeeId, by);
  if (!committee || postIds.some((postId) => postOf(by.organisation, postId)?.agencyId !== by.agencyId)) return refuse('NOT_IN_AGENCY');
  if (postIds.length === 0) return refuse('SCOPE_REQUIRED', undefined, 'postIds');
  if (postIds.some((postId) => holderOf(by.organisation, postId, from)?.id === by.personId)) return refuse('NOT_YOURSELF');
  if (from < by.today) return refuse('DATE_IN_PAST', { today: sayDay(by.today) }, 'from');
  if (postIds.some((postId) => seatFrom(committee, postId, from))) return refuse('ALREADY_SO', undefined, 'postIds');
  return { writes: [...new Set(postIds)].map((postId) => ({ kind: 'open-seat', committeeId, postId, from })) };
}

/** They sit on it until that day; a seat that has not begun by then is dropped. */
export function leaveCommittee({ committeeId, postIds, until }: Leave, by: AskedBy): Plan {
  const committee = ownCommittee(committeeId, by);
  if (!committee) return refuse('NOT_IN_AGENCY');
  if (postIds.length === 0) return refuse('SCOPE_REQUIRED', undefined, 'postIds');
  if (until < by.today) return refuse('DATE_IN_PAST', { today: sayDay(by.today) }, 'until');
  const seats = [...new Set(postIds)].map((postId) => seatFrom(committee, postId, by.today));
  if (seats.some((seat) => seat === undefined)) return refuse('ALREADY_SO', undefined, 'postIds');
  return {
    writes: seats.flatMap((seat) => {
      if (!seat) return [];
      const { postId, from } = seat;
      const isStillToCome = from > by.today && until <= from;
      return [isStillToCome ? { kind: 'drop-seat', committeeId, postId, from } : { kind: 'close-seat', committeeId, postId, from, until }];
    }),
  };
}

function ownCommittee(committeeId: string, { organisation, agencyId }: AskedBy): Committee | undefined {
  const committee = committeeOf(organisation, committeeId);
  return committee?.agencyId === agencyId ? committee : undefined;
}

/** The seat a post has on that day or is to have after it. */
function seatFrom({ members }: Committee, postId: string, day: string): CommitteeMember | undefined {
  return members.find((one) => one.postId === postId && (one.until === undefined || one.until >= day));
}
