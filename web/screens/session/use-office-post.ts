import type { SessionRow } from '../../api/issued-types';
import { useMe } from '../../api/queries';
import type { Post } from '../../api/types';

/** The post from which one keeps the council's agenda; absent for everybody else, who then only reads. */
export function useOfficePost(): Post | undefined {
  return useMe().posts.find((post) => post.roles.includes('standing-committee-office'));
}

/** The post from which this person keeps the agenda of this session. */
export function useRunningPost({ officePostIds, mayRun, closed }: SessionRow): Post | undefined {
  const posts = useMe().posts;
  return mayRun && closed === undefined ? posts.find((post) => officePostIds.includes(post.postId)) : undefined;
}
