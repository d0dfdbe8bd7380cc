import { ActivityFailure, isCancellation, log, rootCause } from '@temporalio/workflow';
import type { EffectEnd } from '../../activities';
import type { Effect } from '../../domain/stream/standing';
import { restMsAfter } from '../timers/pauses';
import type { RunStanding } from './messages';

/** What may come back from an effect. */
export interface EffectResult extends EffectEnd {
  /** When there is more to do, for one that has to wait for a time of its own. */
  readonly againInMs?: number;
}

interface Known {
  readonly effectId: string;
  readonly state: 'running' | 'ended';
  /** How often it ended and was started again since it is listed. */
  readonly ended: number;
  readonly restsUntil: number;
  /** It ended while a look was under way: what that look listed may be from before the end. */
  readonly listIsOld: boolean;
  readonly lastFailure?: string;
}

export interface RunningEffects {
  /** Called before a look: whatever it lists is newer than every effect that has ended until now. */
  lookBegins(): void;
  /** Forgets effects that are no longer asked for. */
  keepOnly(listed: readonly Effect[]): void;
  /** Starts an effect unless it runs or rests; undefined when it was started or runs, else how long it still rests. */
  startOrRest(effect: Effect, begin: () => Promise<EffectResult | void>): number | undefined;
  stopResting(): void;
  none(): boolean;
  report(): RunStanding['effects'];
}

/**
 * Which effects run. One that ended may be started again only if a look that began after its end still lists it; it then rests
 * longer each time, or as long as it said itself. `onEnd` is called after each end, well or not: the record alone knows whether it
 * is done. Effects with the same `slotOf` never run beside each other.
 */
export function createRunningEffects(onEnd: () => void, slotOf: (effect: Effect) => string): RunningEffects {
  const known = new Map<string, Known>();

  async function runToItsEnd(slot: string, begin: () => Promise<EffectResult | void>): Promise<void> {
    const { effectId, ended } = known.get(slot) ?? { effectId: slot, ended: 0 };
    const end = await begin().then((result) => ({ againInMs: result?.againInMs }), (reason: unknown) => ({ lastFailure: wordsOf(reason) }));
    const restMs = 'againInMs' in end && end.againInMs !== undefined ? end.againInMs : restMsAfter(ended + 1);
    known.set(slot, { effectId, state: 'ended', ended: ended + 1, restsUntil: Date.now() + restMs, listIsOld: true, ...end });
    if ('lastFailure' in end) log.warn('an effect ended without success', { effectId, failure: end.lastFailure });
    onEnd();
  }

  return {
    lookBegins() {
      for (const [slot, effect] of known) known.set(slot, { ...effect, listIsOld: false });
    },
    keepOnly(listed) {
      const slots = new Set(listed.map(slotOf));
      for (const [slot, effect] of known) if (effect.state === 'ended' && !slots.has(slot)) known.delete(slot);
    },
    startOrRest(effect, begin) {
      const slot = slotOf(effect);
      const before = known.get(slot);
      if (before?.state === 'running' || before?.listIsOld) return undefined;
      const sameAgain = before?.effectId === effect.effectId ? before : undefined;
      const restMs = (sameAgain?.restsUntil ?? 0) - Date.now();
      if (sameAgain && restMs > 0) return restMs;
      known.set(slot, { effectId: effect.effectId, state: 'running', ended: sameAgain?.ended ?? 0, restsUntil: 0, listIsOld: false });
      void runToItsEnd(slot, begin);
      return undefined;
    },
    stopResting() {
      for (const [slot, effect] of known) known.set(slot, { ...effect, restsUntil: 0 });
    },
    none: () => ![...known.values()].some((effect) => effect.state === 'running'),
    report: () => [...known.values()].map(({ effectId, state, ended, lastFailure }) => ({
      effectId, state: state === 'running' ? 'running' : 'resting', ended, ...(lastFailure !== undefined && { lastFailure }),
    })),
  };
}

/** The run's own cancellation ends it elsewhere; here it is only one more end of an effect. */
function wordsOf(reason: unknown): string {
  if (isCancellation(reason)) return 'cancelled';
  if (reason instanceof ActivityFailure) return `${reason.activityType}: ${rootCause(reason) ?? reason.message}`;
  return String(reason);
}
