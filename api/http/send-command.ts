import type { CommitOutcome } from '../../activities/ports';
import type { CollectionCommandBody } from '../../domain/collection/collection';
import type { DispatchCommandBody } from '../../domain/dispatch/dispatch';
import type { PersonAct } from '../../domain/document/document-commands';
import type { RegisterCommandBody } from '../../domain/registers/register';
import type { SessionCommandBody } from '../../domain/session/session';
import { actingPosts } from '../../domain/organisation/acting-posts';
import type { PersonActor } from '../../domain/stream/actor';
import type { Command } from '../../domain/stream/command';
import type { ApiParts } from '../api-parts';
import { failWith } from '../problems/problem';
import type { SignedIn } from './route';

/** The actor of a person at a post: covering for its holder when that is why they may act from it. */
export function actorAt({ viewer, organisation, today }: SignedIn, postId: string): PersonActor {
  const acting = actingPosts(organisation, viewer.personId, today).find((post) => post.postId === postId);
  const cover = acting?.onBehalfOfPersonId;
  return { kind: 'person', personId: viewer.personId, postId, ...(cover !== undefined && { onBehalfOfPersonId: cover }) };
}

/** Whatever persons ask of a stream. */
type PersonBody = PersonAct | CollectionCommandBody | SessionCommandBody | DispatchCommandBody | RegisterCommandBody;

export type Done = Extract<CommitOutcome, { kind: 'done' }>;

/** Asks the record. A no is thrown and becomes a problem document. */
export async function sendCommand(parts: ApiParts, command: Command<PersonBody>): Promise<Done> {
  const outcome = await parts.record.commit(command);
  if (outcome.kind === 'refused') failWith(outcome.refusal);
  return outcome;
}
