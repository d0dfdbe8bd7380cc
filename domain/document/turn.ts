import { refusalToAct } from '../organisation/may-act-from';
import type { Actor } from '../stream/actor';
import { refuse, type Refusal } from '../stream/refusal';
import type { Context } from '../stream/stream-model';
import type { DocumentState } from './document-state';
import { stepOf } from './next-step';

/** The person holds the post they act from today, and the document waits for that post. */
export function turnRefusal(document: DocumentState, actor: Actor, context: Context): { readonly refusal: Refusal } | undefined {
  if (actor.kind === 'system') return undefined;
  if (actor.kind !== 'person') return refuse('NOT_FOUND');
  if (!document.current?.postIds.includes(actor.postId)) return refuse('NOT_YOUR_TURN', { step: currentLabel(document) });
  return refusalToAct(context.organisation, actor, context.today);
}

/** The drafter, from the post they drafted from; whoever holds that post after them answers for the draft too. */
export function drafterRefusal(document: DocumentState, actor: Actor, context: Context): { readonly refusal: Refusal } | undefined {
  if (actor.kind !== 'person') return refuse('NOT_FOUND');
  if (actor.postId !== document.facts.drafter.postId) return refuse('NOT_YOUR_TURN', { step: currentLabel(document) });
  return refusalToAct(context.organisation, actor, context.today);
}

export function isDrafter(document: DocumentState, actor: Actor): boolean {
  return actor.kind === 'person' && actor.personId === document.facts.drafter.personId;
}

export function currentLabel(document: DocumentState): string {
  const step = document.current && stepOf(document, document.current.stepId);
  return step?.label ?? 'đã kết thúc';
}
