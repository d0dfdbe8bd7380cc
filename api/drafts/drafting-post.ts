import type { Organisation, Post } from '../../domain/organisation/organisation';
import { agencyOf } from '../../domain/organisation/posts';
import type { Viewer } from '../../domain/policy/viewer';
import { fail, failWith } from '../problems/problem';

export interface DraftingPost {
  readonly postId: string;
  readonly unitId: string;
  readonly agencyId: string;
}

/**
 * The post somebody drafts from: the one they name, else their first in a body of the draft's system. A post without a unit drafts
 * nothing.
 */
export function draftingPost(viewer: Viewer, organisation: Organisation, system: 'state' | 'party', postId?: string): DraftingPost {
  if (postId !== undefined && !viewer.posts.some((post) => post.id === postId)) failWith({ code: 'NOT_YOUR_POST', field: 'postId' });
  const candidates = postId === undefined ? viewer.posts : viewer.posts.filter((post) => post.id === postId);
  const inUnits = candidates.flatMap((post) => (post.unitId === undefined ? [] : [{ ...post, unitId: post.unitId }]));
  const found = inUnits.find((post) => systemOf(organisation, post) === system) ?? inUnits[0];
  if (!found) fail('NOT_ALLOWED');
  return { postId: found.id, unitId: found.unitId, agencyId: found.agencyId };
}

function systemOf(organisation: Organisation, post: Post): 'state' | 'party' | undefined {
  return agencyOf(organisation, post.agencyId)?.system;
}
