import { useMe } from '../../api/queries';
import type { Post } from '../../api/types';

/** The post from which one keeps the council's agenda; absent for everybody else, who then only reads. */
export function useOfficePost(): Post | undefined {
  return useMe().posts.find((post) => post.roles.includes('standing-committee-office'));
}
