import { postOf } from '../organisation/posts';
import type { PersonActor } from '../stream/actor';
import { refuse } from '../stream/refusal';
import type { Context, Decision } from '../stream/stream-model';
import type { Organisation, Post } from '../organisation/organisation';
import { contentOf, refusalOfContent, refusalToAnswer } from './answer';
import type { CollectionCommandBody, CollectionEvent, CollectionState } from './collection';

type NamePreparer = Extract<CollectionCommandBody, { kind: 'namePreparer' }>;
type PrepareOpinion = Extract<CollectionCommandBody, { kind: 'prepareOpinion' }>;

/** The asked post has somebody of its own unit write the answer. Naming another takes it from the one before. */
export function namePreparer(
  collection: CollectionState, actor: PersonActor, { preparerPostId }: NamePreparer, context: Context,
): Decision<CollectionEvent> {
  const refused = refusalToAnswer(collection, actor.postId, context);
  if (refused) return refused;
  if (!preparersFor(context.organisation, actor.postId).some((post) => post.id === preparerPostId)) {
    return refuse('NOT_IN_YOUR_UNIT', undefined, 'preparerPostId');
  }
  const standing = collection.preparing?.[actor.postId];
  if (standing?.preparerPostId === preparerPostId && !standing.prepared) return { events: [] };
  return { events: [{ type: 'PreparerNamed', v: 1, postId: actor.postId, personId: actor.personId, preparerPostId }] };
}

/** Whoever was named hands the answer back. It is not given by that: the asked post alone answers for the unit. */
export function prepareOpinion(
  collection: CollectionState, actor: PersonActor, body: PrepareOpinion, context: Context,
): Decision<CollectionEvent> {
  const { forPostId } = body;
  if (collection.preparing?.[forPostId]?.preparerPostId !== actor.postId) return refuse('NOT_ASKED');
  const refused = refusalToAnswer(collection, forPostId, context) ?? refusalOfContent(collection, body);
  if (refused) return refused;
  return {
    events: [{
      type: 'AnswerPrepared', v: 1, postId: forPostId, personId: actor.personId, preparerPostId: actor.postId, ...contentOf(body),
    }],
  };
}

/** Posts of the same unit that may write for the asked post. */
export function preparersFor(organisation: Organisation, askedPostId: string): readonly Post[] {
  const asked = postOf(organisation, askedPostId);
  if (asked?.unitId === undefined) return [];
  return organisation.posts.filter((post) => post.unitId === asked.unitId && post.id !== askedPostId);
}
