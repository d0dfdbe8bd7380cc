import type { OpenTask } from '../stream/open-task';
import type { Delivery, DispatchState } from './dispatch';
import { toTellByHand } from './recalling';

type DispatchTaskKind = 'deliver-by-hand' | 'acknowledge' | 'confirm-recall' | 'tell-of-recall';

/** Each inside copy waits to be acknowledged, a recalled one to be confirmed; what mail cannot deliver waits for the records clerk. */
export function dispatchTasks(dispatch: DispatchState): readonly OpenTask[] {
  const deliveries = Object.values(dispatch.deliveries);
  if (!dispatch.recalled) return deliveries.flatMap((delivery) => tasksOf(dispatch, delivery));
  return [...deliveries.flatMap((delivery) => recallTasks(dispatch, delivery)), ...tellingTasks(dispatch)];
}

function tasksOf(dispatch: DispatchState, delivery: Delivery): readonly OpenTask[] {
  if (delivery.state === 'refused' || delivery.state === 'to-hand-over') {
    return dispatch.clerkPostIds.map((postId) => task(dispatch, delivery, postId, 'deliver-by-hand'));
  }
  const waits = delivery.acknowledgedAt === undefined && delivery.withSessionPapersAt === undefined;
  return waits && delivery.postId ? [task(dispatch, delivery, delivery.postId, 'acknowledge')] : [];
}

function recallTasks(dispatch: DispatchState, delivery: Delivery): readonly OpenTask[] {
  if (delivery.postId === undefined || delivery.recallConfirmedAt) return [];
  return [recallTask(dispatch, delivery, delivery.postId, 'confirm-recall')];
}

/** Paper is on the records clerk's list: each who has a copy that no mail reaches. */
function tellingTasks(dispatch: DispatchState): readonly OpenTask[] {
  return toTellByHand(dispatch).flatMap(
    (delivery) => dispatch.clerkPostIds.map((postId) => recallTask(dispatch, delivery, postId, 'tell-of-recall')),
  );
}

function recallTask(dispatch: DispatchState, delivery: Delivery, postId: string, stepKind: DispatchTaskKind): OpenTask {
  return { ...task(dispatch, delivery, postId, stepKind), openedAt: dispatch.recalled?.at ?? dispatch.startedAt };
}

function task(dispatch: DispatchState, delivery: Delivery, postId: string, stepKind: DispatchTaskKind): OpenTask {
  return {
    key: `${stepKind}/${delivery.addresseeId}/${postId}`, postId, documentId: dispatch.documentId, step: stepKind, stepKind,
    openedAt: delivery.deliveredAt ?? dispatch.startedAt, urgency: 'normal',
  };
}
