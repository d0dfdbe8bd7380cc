import { log } from '@temporalio/workflow';
import type { EffectKind } from '../../domain/document/effects';
import type { Effect } from '../../domain/stream/standing';
import type { EffectResult } from './running-effects';
import type { WaitingRun } from './waiting-run';

/** How the effects of a phase are begun. An effect ends as a command of its own; nothing comes back this way. */
export type Starters = Readonly<Partial<Record<EffectKind, (effect: Effect) => Promise<EffectResult | void>>>>;

/** Begins every listed effect `starters` knows. One it does not know stays listed, and the log names it: nothing is dropped in silence. */
export function startListed(waiting: WaitingRun, starters: Starters): void {
  const begins = new Map(Object.entries(starters));
  for (const effect of waiting.standing.effects) {
    const begin = begins.get(effect.kind);
    if (begin !== undefined) waiting.start(effect, () => begin(effect));
    else log.error('the record asks for an effect this phase does not know', { kind: effect.kind, phase: waiting.standing.phase });
  }
}
