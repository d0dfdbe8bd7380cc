import { CancelledFailure, Context, heartbeat } from '@temporalio/activity';
import { activityAtWork } from './at-work';

/** Sent on by the SDK no more often than the heartbeat timeout of the activity asks for. */
const BEAT_MS = 1_000;

/**
 * Beats while `work` goes on, so that a worker that is gone is noticed long before the effect would have had to end, and a
 * cancellation reaches us at all: it comes as the answer to a beat.
 */
export async function withHeartbeat<T>(work: () => Promise<T>): Promise<T> {
  // A try within a workflow task is watched by that task, one for a person by the request.
  if (activityAtWork()?.info.isLocal ?? true) return work();
  heartbeat();
  const beat = setInterval(() => heartbeat(), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

export function isCancelled(): boolean {
  return Context.current().cancellationSignal.aborted;
}

/** Ends an effect between two pieces of work when it was cancelled or its worker shuts down; never in the middle of one. */
export function stopIfCancelled(): void {
  const { cancellationSignal } = Context.current();
  if (!cancellationSignal.aborted) return;
  throw cancellationSignal.reason instanceof CancelledFailure ? cancellationSignal.reason : new CancelledFailure('cancelled');
}
