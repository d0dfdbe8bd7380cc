import type { WorkflowExecutionDescription } from '@temporalio/client';
import { optionalTsToDate } from '@temporalio/common/lib/time';
import { temporal } from '@temporalio/proto';
import type { EffectProgress, RunProgress } from '../domain/operations/run-progress';
import type { RunStanding } from '../workflows/waiting/messages';

const { PendingActivityState, PendingWorkflowTaskState } = temporal.api.enums.v1;

type Described = WorkflowExecutionDescription['raw'];
type Pending = NonNullable<Described['pendingActivities']>[number];
type Timestamp = Pending['scheduledTime'];

/** A worker that is there takes what waits in milliseconds. */
const CLAIMED_WITHIN_MS = 5_000;

/** What the engine's own description of a run says, in our words. */
export function readProgress(running: boolean, { pendingActivities, pendingWorkflowTask }: Described): RunProgress {
  const pending = pendingActivities ?? [];
  const taskWaits = pendingWorkflowTask?.state === PendingWorkflowTaskState.PENDING_WORKFLOW_TASK_STATE_SCHEDULED
    && isLongAgo(pendingWorkflowTask.scheduledTime);
  // A worker that stands still takes a task and does not answer; the engine then offers it again.
  const taskCameBack = (pendingWorkflowTask?.attempt ?? 1) > 1;
  return { running, effects: pending.map(readEffect), unclaimed: taskWaits || taskCameBack || pending.some(isUnclaimed) };
}

/** Effects that ended without success, as the run itself tells: the engine no longer knows of them. */
export function restingEffects({ effects }: RunStanding): readonly EffectProgress[] {
  return effects.flatMap(({ effectId, ended, lastFailure }) => (
    lastFailure === undefined ? [] : [{ activity: effectId, attempt: ended, lastFailure }]
  ));
}

function readEffect({ activityType, attempt, lastFailure, scheduledTime, state }: Pending): EffectProgress {
  const waits = state === PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED;
  const nextTryAt = waits ? optionalTsToDate(scheduledTime)?.toISOString() : undefined;
  return {
    activity: activityType?.name ?? '', attempt: attempt ?? 1,
    ...(lastFailure && { lastFailure: lastFailure.message ?? '' }), ...(nextTryAt !== undefined && { nextTryAt }),
  };
}

function isUnclaimed({ state, scheduledTime }: Pending): boolean {
  return state === PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED && isLongAgo(scheduledTime);
}

function isLongAgo(time: Timestamp): boolean {
  const at = optionalTsToDate(time);
  return at !== undefined && Date.now() - at.getTime() > CLAIMED_WITHIN_MS;
}
