import type { SecondHand } from '../../document/document-events';
import { holderOf } from '../../organisation/posts';
import type { PersonActor } from '../../stream/actor';
import { refuse, type Refusal } from '../../stream/refusal';
import type { AtStep } from '../step-kind';
import { signsAsSecond, signsToday } from './signing-terms';

type At = Pick<AtStep, 'document' | 'context'>;

/** The persons whose hands stand on one paper. */
export interface Hands {
  readonly signerPersonId: string;
  readonly second?: SecondHand | undefined;
}

/** Whose hands they will be: whoever acts from a post that signs, otherwise its holder of today. */
export function handsToday({ document: { facts }, context: { organisation, today } }: At, actor: PersonActor): Hands {
  const personAt = (postId: string) => (actor.postId === postId ? actor.personId : (holderOf(organisation, postId, today)?.id ?? ''));
  const { signerPostId, coSignerPostId } = facts;
  return {
    signerPersonId: personAt(signerPostId),
    ...(coSignerPostId !== undefined && { second: { personId: personAt(coSignerPostId), postId: coSignerPostId } }),
  };
}

export interface SignedByHand {
  readonly lines: readonly string[];
  readonly second?: SecondHand & { readonly lines: readonly string[] };
}

/** By which authority of today each of them signs. Refuses SAME_SIGNER and NO_SIGNING_AUTHORITY. */
export function byHand(at: At, { signerPersonId, second }: Hands): SignedByHand | { readonly refusal: Refusal } {
  const first = signsToday(at, signerPersonId);
  if ('refusal' in first || !second) return first;
  if (second.personId === signerPersonId) return refuse('SAME_SIGNER');
  const other = signsAsSecond(at, second.personId);
  return 'refusal' in other ? other : { lines: first.lines, second: { personId: second.personId, postId: second.postId, lines: other.lines } };
}
