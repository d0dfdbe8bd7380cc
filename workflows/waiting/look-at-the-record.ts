import { isCancellation, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { LookActivities, Sight } from '../../activities';
import type { StreamId } from '../../domain/stream/stream-id';
import { LOOK } from '../activity-options';
import { pauseAfter } from '../timers/pauses';
import type { RunMemory } from './run-memory';
import type { RunningEffects } from './running-effects';

/**
 * A look that ends only when the record has answered. While the record is away the wait between two looks grows here, in the run,
 * and never inside the local activity, which would hold up the workflow task.
 */
export function createLook(
  streamId: StreamId, memory: RunMemory, effects: RunningEffects, beginAgain: () => Promise<never>,
): () => Promise<Sight> {
  const { look } = proxyLocalActivities<LookActivities>(LOOK);
  return async () => {
    for (;;) {
      memory.woken = false; // before the look, not after: a wake during it must count
      effects.lookBegins();
      try {
        const standing = await look({ streamId, begun: effects.report().map(({ effectId }) => effectId) });
        memory.failedLooks = 0;
        memory.standing = standing;
        effects.keepOnly(standing.effects);
        return standing;
      } catch (reason) {
        if (isCancellation(reason)) throw reason;
        memory.failedLooks += 1;
        await pauseAfter(memory.failedLooks);
        if (workflowInfo().continueAsNewSuggested && effects.none()) await beginAgain();
      }
    }
  };
}
