import { condition, workflowInfo } from '@temporalio/workflow';
import type { Sight } from '../../activities';
import type { Effect } from '../../domain/stream/standing';
import type { StreamId } from '../../domain/stream/stream-id';
import { createAlarm } from '../timers/alarm';
import { staysQuiet } from '../timers/pauses';
import { listen } from './listen';
import { createLook } from './look-at-the-record';
import { createRunningEffects, type EffectResult } from './running-effects';
import type { RunMemory } from './run-memory';

export interface WaitingRun {
  /** As the record last returned it. */
  readonly standing: Sight;
  /** The stream is closed and no effect of it runs: nothing is left to wait for. */
  readonly over: boolean;
  /** Starts an effect the standing lists, unless it runs already or rests after an end. Nobody waits for it here: its end wakes the run. */
  start(effect: Effect, begin: () => Promise<EffectResult | void>): void;
  /** Sleeps until woken by an act, by the end of an effect or by time, and looks at the record again. */
  nextLook(): Promise<void>;
}

export interface Waits {
  readonly streamId: StreamId;
  /** Continues as new. Nothing is carried over, since the new run looks. */
  readonly beginAgain: () => Promise<never>;
  /** Effects of one slot never run beside each other; left out, each effect is its own. */
  readonly slotOf?: (effect: Effect) => string;
}

/**
 * The joint between a run and the record: the record decides, the run waits. Call it before anything else in a workflow: it sets
 * the handlers and takes the first look.
 */
export async function beginWaiting({ streamId, beginAgain, slotOf = (effect) => effect.effectId }: Waits): Promise<WaitingRun> {
  const memory: RunMemory = { woken: true, failedLooks: 0 };
  const wake = (): void => {
    memory.woken = true;
  };
  const alarm = createAlarm(wake);
  const effects = createRunningEffects(wake, slotOf);
  listen(memory, effects);
  const look = createLook(streamId, memory, effects, beginAgain);
  let standing = await look();
  return {
    get standing() {
      return standing;
    },
    get over() {
      return standing.closed && effects.none() && !memory.woken;
    },
    start(effect, begin) {
      const restMs = effects.startOrRest(effect, begin);
      if (restMs !== undefined) alarm.ringWithin(restMs);
    },
    async nextLook() {
      // A long history is left in a quiet moment: no effect under way, and no wake in the queue that would be lost.
      const mayLeave = workflowInfo().continueAsNewSuggested && effects.none();
      if (mayLeave && !memory.woken && (await staysQuiet(() => memory.woken))) await beginAgain();
      if (!memory.woken) {
        alarm.ringWithin(standing.wakeInMs);
        await condition(() => memory.woken);
      }
      standing = await look();
    },
  };
}
