import { sayMoment } from '../calendar/say-day';
import { refuse, type Refusal } from '../stream/refusal';
import type { Context } from '../stream/stream-model';
import type { AnswerContent, CollectionState, Opinion } from './collection';

/** A remark or an objection without a word cannot be taken up. */
const NEEDS_WORDS: readonly Opinion[] = ['agree-with-remarks', 'disagree'];

/** Whether this asked post may still answer: NOT_ASKED, who may act, closed or past its deadline, ALREADY_ANSWERED. */
export function refusalToAnswer(
  collection: CollectionState, postId: string, context: Context,
): { readonly refusal: Refusal } | undefined {
  if (!collection.askedPostIds.includes(postId)) return refuse('NOT_ASKED');
  if (collection.closed) return refuse(closedCode(collection), { at: sayMoment(collection.closed.at) });
  // past its deadline it counts as closed, whether or not the run has come to look yet
  if (collection.dueAt && collection.dueAt <= context.now) return refuse(closedCode(collection), { at: sayMoment(collection.dueAt) });
  const before = collection.answers[postId];
  return before && refuse('ALREADY_ANSWERED', { at: sayMoment(before.at) });
}

/** What is said: on the text that is asked about, and with words where they are needed. */
export function refusalOfContent(collection: CollectionState, content: AnswerContent): { readonly refusal: Refusal } | undefined {
  if (content.textSha256 !== collection.textSha256) return refuse('TEXT_CHANGED');
  const saysSomething = content.wordsId !== undefined || (content.remarks ?? []).length > 0;
  return NEEDS_WORDS.some((answer) => answer === content.answer) && !saysSomething ? refuse('REASON_REQUIRED', undefined, 'words') : undefined;
}

export function contentOf({ answer, textSha256, wordsId, remarks, attachment }: AnswerContent): AnswerContent {
  return {
    answer, textSha256, ...(wordsId && { wordsId }), ...(remarks && remarks.length > 0 && { remarks }), ...(attachment && { attachment }),
  };
}

function closedCode(collection: CollectionState) {
  return collection.purpose === 'consultation' ? ('CONSULTATION_CLOSED' as const) : ('BALLOT_CLOSED' as const);
}
