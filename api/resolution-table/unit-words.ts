import type { Organisation } from '../../domain/organisation/organisation';
import { postOf, unitOfPost } from '../../domain/organisation/posts';
import { postTitleOf } from '../people/who';

/** A unit as the table names it; a post without a unit by its title. */
export function postTitleIn(organisation: Organisation, postId: string): string {
  const post = postOf(organisation, postId);
  return unitOfPost(organisation, postId)?.name ?? (post ? postTitleOf(organisation, post) : '');
}
