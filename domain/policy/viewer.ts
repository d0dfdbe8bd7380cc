import { actingPosts } from '../organisation/acting-posts';
import type { Organisation, Post, PostRole } from '../organisation/organisation';
import { postOf } from '../organisation/posts';
import type { CivilDate } from '../time/instant';

/** Somebody who asks to see or do something, with the posts they act from today, own and covered. */
export interface Viewer {
  readonly personId: string;
  readonly posts: readonly Post[];
}

export function viewerOn(organisation: Organisation, personId: string, day: CivilDate): Viewer {
  const posts = actingPosts(organisation, personId, day).flatMap((acting) => postOf(organisation, acting.postId) ?? []);
  return { personId, posts };
}

export function holds(viewer: Viewer, postIds: readonly string[]): boolean {
  return viewer.posts.some((post) => postIds.includes(post.id));
}

export function hasRoleIn(viewer: Viewer, agencyId: string, roles: readonly PostRole[]): boolean {
  return viewer.posts.some((post) => post.agencyId === agencyId && post.roles.some((role) => roles.includes(role)));
}
