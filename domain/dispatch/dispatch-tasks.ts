import type { OpenTask } from '../stream/open-task';
import type { Delivery, DispatchState } from './dispatch';

type DispatchTaskKind = 'deliver-by-hand' | 'acknowledge' | 'confirm-recall';

/** Each inside copy waits to be acknowledged, a recalled one to be confirmed; what mail cannot deliver waits for the records clerk. */
export function dispatchTasks(dispatch: DispatchState): readonly OpenTask[] {
  const tasks = dispatch.recalled ? recallTasks : tasksOf;
  return Object.values(dispatch.deliveries).flatMap((delivery) => tasks(dispatch, delivery));
}

function tasksOf(dispatch: DispatchState, delivery: Delivery): readonly OpenTask[] {
  if (delivery.state === 'refused' || delivery.state === 'to-hand-over') {
    return dispatch.clerkPostIds.map((postId) => task(dispatch, delivery, postId, 'deliver-by-hand'));
  }
  const waits = delivery.postId !== undefined && delivery.acknowledgedAt === undefined;
  return waits && delivery.postId ? [task(dispatch, delivery, delivery.postId, 'acknowledge')] : [];
}

function recallTasks(dispatch: DispatchState, delivery: Delivery): readonly OpenTask[] {
  if (delivery.postId === undefined || delivery.recallConfirmedAt) return [];
  return [{ ...task(dispatch, delivery, delivery.postId, 'confirm-recall'), openedAt: dispatch.recalled?.at ?? dispatch.startedAt }];
}

function task(dispatch: DispatchState, delivery: Delivery, postId: string, stepKind: DispatchTaskKind): OpenTask {
  return {
    key: `${stepKind}/${delivery.addresseeId}/${postId}`, postId, documentId: dispatch.documentId, step: stepKind, stepKind,
    openedAt: delivery.deliveredAt ?? dispatch.startedAt, urgency: 'normal',
  };
}
