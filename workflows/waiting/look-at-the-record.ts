import { isCancellation, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { LookActivities, Sight } from '../../activities';
import type { StreamId } from '../../domain/stream/stream-id';
import { LOOK } from '../activity-options';
import { pauseAfter } from '../timers/pauses';
import type { RunMemory } from './run-memory';
import type { RunningEffects } from './running-effects';

/**
 * A look that ends only when the record has answered; none is needed when an effect has just told what it saw. While the record is away the wait between two looks grows here, in the run,
 * and never inside the local activity, which would hold up the workflow task.
 */
export function createLook(
  streamId: StreamId, memory: RunMemory, effects: RunningEffects, beginAgain: () => Promise<never>,
): () => Promise<Sight> {
  const { look } = proxyLocalActivities<LookActivities>(LOOK);
  const take = (sight: Sight): Sight => {
    memory.failedLooks = 0;
    memory.standing = sight;
    effects.keepOnly(sight.effects);
    return sight;
  };
  return async () => {
    const { seen } = memory;
    memory.seen = undefined;
    if (seen !== undefined && !memory.woken) {
      effects.lookBegins();
      return take(seen);
    }
    for (;;) {
      memory.woken = false; // before the look, not after: a wake during it must count
      effects.lookBegins();
      try {
        return take(await look({ streamId }));
      } catch (reason) {
        if (isCancellation(reason)) throw reason;
        memory.failedLooks += 1;
        await pauseAfter(memory.failedLooks);
        if (workflowInfo().continueAsNewSuggested && effects.none()) await beginAgain();
      }
    }
  };
}
