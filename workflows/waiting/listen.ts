import { setHandler } from '@temporalio/workflow';
import { retryEffectsSignal, standingQuery, wakeSignal } from './messages';
import type { RunMemory } from './run-memory';
import type { RunningEffects } from './running-effects';

/** Sets the handlers. A signal only sets the flag; the loop alone looks and starts. */
export function listen(memory: RunMemory, effects: RunningEffects): void {
  setHandler(wakeSignal, () => {
    memory.woken = true;
  });
  setHandler(retryEffectsSignal, () => {
    effects.stopResting();
    memory.woken = true;
  });
  setHandler(standingQuery, () => ({
    ...(memory.standing && { standing: memory.standing }),
    effects: effects.report(),
    failedLooks: memory.failedLooks,
  }));
}
