import type { CivilDate } from '../time/instant';
import { inForce } from './in-force';
import type { Committee, Organisation } from './organisation';

export function committeeOf(organisation: Organisation, committeeId: string | undefined): Committee | undefined {
  return organisation.committees.find(({ id }) => id === committeeId);
}

/** The posts that sit on it on a day. */
export function membersOn({ members }: Pick<Committee, 'members'>, day: CivilDate): readonly string[] {
  return members.filter((member) => inForce(member, day)).map(({ postId }) => postId);
}

/** The posts that have sat on it on any day since. */
export function membersSince({ members }: Pick<Committee, 'members'>, day: CivilDate): readonly string[] {
  return [...new Set(members.filter(({ until }) => until === undefined || until >= day).map(({ postId }) => postId))];
}
