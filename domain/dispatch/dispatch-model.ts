import type { Effect, Standing } from '../stream/standing';
import type { StreamModel } from '../stream/stream-model';
import { decideDispatch } from './decide-dispatch';
import { isSettled, mailsToSend } from './deliveries';
import type { DispatchCommandBody, DispatchEvent, DispatchState } from './dispatch';
import { dispatchTasks } from './dispatch-tasks';
import { evolveDispatch } from './evolve-dispatch';
import { missingReceipts, nextChase } from './missing-receipts';
import { toTellOfRecall } from './recalling';

/** The rules of a dispatch: every addressee is reached once, and whatever cannot be sent becomes a person's task. */
export const dispatchModel: StreamModel<DispatchState, DispatchCommandBody, DispatchEvent> = {
  kind: 'dispatch',
  needs: (dispatch, { body }) =>
    (body.kind === 'look' && dispatch && !dispatch.replacedBy ? [{ kind: 'replacement', documentId: dispatch.documentId }] : []),
  decide: decideDispatch,
  evolve: evolveDispatch,
  standing,
  openTasks: dispatchTasks,
};

/** The run goes on when the document is filed: until the last receipt has come or has been asked for often enough. */
function standing(dispatch: DispatchState, seq: number): Standing {
  const wakeAt = [nextAttemptAt(dispatch), nextChase(dispatch)].filter((at) => at !== undefined).toSorted()[0];
  const effects = [...deliverEffect(dispatch), ...remindEffect(dispatch)];
  return {
    seq, phase: 'dispatch', step: 'dispatch', holders: dispatch.clerkPostIds,
    closed: isSettled(dispatch) && wakeAt === undefined && effects.length === 0,
    ...(wakeAt && { wakeAt }), effects,
  };
}

function nextAttemptAt(dispatch: DispatchState): string | undefined {
  return mailsToSend(dispatch).flatMap(({ state, nextAttemptAt: at }) => (state === 'waiting' && at ? [at] : [])).toSorted()[0];
}

/**
 * One effect for all mails: it takes what is due and says when to come again, instead of one effect for each addressee. Its id changes
 * with the moment of the next attempt, so that what is sent again at once does not wait while the effect rests.
 */
function deliverEffect(dispatch: DispatchState): readonly Effect[] {
  if (mailsToSend(dispatch).length === 0) return [];
  const effectId = `deliver/${nextAttemptAt(dispatch) ?? 'answers'}`;
  return [{ effectId, kind: 'deliverDue', input: { documentId: dispatch.documentId } }];
}

/** Those who owe an answer are written to: a receipt that is missing, that a copy is recalled, that they have not confirmed it. */
function remindEffect(dispatch: DispatchState): readonly Effect[] {
  const input = { documentId: dispatch.documentId };
  if (toTellOfRecall(dispatch).length > 0) return [{ effectId: 'tell-of-recall', kind: 'remindAddressees', input }];
  if (missingReceipts(dispatch).length === 0) return [];
  return [{ effectId: `remind/${dispatch.receiptsDueUntil ?? ''}`, kind: 'remindAddressees', input }];
}
