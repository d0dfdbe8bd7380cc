import { activityAtWork } from '../activities/at-work';
import type { Waker } from '../activities/ports';

/**
 * The waker of acts that effects report. The run that started an effect looks when the effect ends, so waking it for what the effect
 * reported would be one look too many; it is said to have been woken. Every other run is.
 */
export function wakeOthers(waker: Waker): Waker {
  return {
    async wake(streamId) {
      if (streamId !== activityAtWork()?.info.workflowExecution?.workflowId) await waker.wake(streamId);
    },
  };
}
