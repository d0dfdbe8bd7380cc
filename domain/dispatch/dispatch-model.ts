import type { OpenTask } from '../stream/open-task';
import type { Effect, Standing } from '../stream/standing';
import type { StreamModel } from '../stream/stream-model';
import { decideDispatch } from './decide-dispatch';
import { isSettled } from './deliveries';
import type { Delivery, DispatchCommandBody, DispatchEvent, DispatchState } from './dispatch';
import { evolveDispatch } from './evolve-dispatch';

export { isSettled, newDeliveries } from './deliveries';

/** The rules of a dispatch: every addressee is reached once, and whatever cannot be sent becomes a person's task. */
export const dispatchModel: StreamModel<DispatchState, DispatchCommandBody, DispatchEvent> = {
  kind: 'dispatch',
  needs: () => [],
  decide: decideDispatch,
  evolve: evolveDispatch,
  standing,
  openTasks,
};

function standing(dispatch: DispatchState, seq: number): Standing {
  const mails = dispatch.recalled ? [] : Object.values(dispatch.deliveries).filter((delivery) => delivery.state === 'waiting' || delivery.state === 'sending');
  const wakeAt = mails.flatMap((delivery) => (delivery.state === 'waiting' && delivery.nextAttemptAt ? [delivery.nextAttemptAt] : [])).toSorted()[0];
  return {
    seq, phase: 'dispatch', step: 'dispatch', holders: dispatch.clerkPostIds, closed: isSettled(dispatch) || dispatch.recalled !== undefined,
    ...(wakeAt && { wakeAt }), effects: deliverEffect(dispatch, mails),
  };
}

/** One effect for all mails: it takes what is due and says when to come again, instead of one effect for each addressee. */
function deliverEffect(dispatch: DispatchState, mails: readonly Delivery[]): readonly Effect[] {
  if (mails.length === 0) return [];
  const attempts = mails.reduce((sum, delivery) => sum + delivery.attempts, 0);
  return [{ effectId: `deliver/${mails.length}/${attempts}`, kind: 'deliverDue', input: { documentId: dispatch.documentId } }];
}

/** Each inside copy waits to be acknowledged; what mail or hand cannot deliver waits for the records clerk. */
function openTasks(dispatch: DispatchState): readonly OpenTask[] {
  if (dispatch.recalled) return [];
  return Object.values(dispatch.deliveries).flatMap((delivery) => {
    if (delivery.state === 'refused' || delivery.state === 'to-hand-over') {
      return dispatch.clerkPostIds.map((postId) => task(dispatch, delivery, postId, 'deliver-by-hand'));
    }
    const waits = delivery.channel === 'inside' && delivery.postId && !delivery.acknowledgedAt;
    return waits && delivery.postId ? [task(dispatch, delivery, delivery.postId, 'acknowledge')] : [];
  });
}

function task(dispatch: DispatchState, delivery: Delivery, postId: string, stepKind: string): OpenTask {
  return {
    key: `${stepKind}/${delivery.addresseeId}/${postId}`, postId, documentId: dispatch.documentId, step: stepKind, stepKind,
    openedAt: delivery.deliveredAt ?? dispatch.startedAt, urgency: 'normal',
  };
}
