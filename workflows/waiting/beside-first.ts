import { isCancellation } from '@temporalio/workflow';
import type { Effect } from '../../domain/stream/standing';
import type { EffectResult } from './running-effects';
import type { WaitingRun } from './waiting-run';

type Begin = (effect: Effect) => Promise<EffectResult | void>;

/**
 * Tries an effect within the workflow task that saw it asked for; what does not succeed there at once is left to `patient`, an ordinary
 * activity that is tried for as long as it takes and stands in the engine's pages meanwhile. Both may do it: an effect is safe to
 * repeat. Most are done in milliseconds, and the way over the engine's queues costs far more than they do.
 */
export function besideFirst(waiting: WaitingRun, beside: Begin, patient: Begin): Begin {
  return async (effect) => {
    if (!waiting.standing.triesBeside) return patient(effect);
    try {
      return await beside(effect);
    } catch (reason) {
      if (isCancellation(reason)) throw reason;
      return patient(effect);
    }
  };
}
