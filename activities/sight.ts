import type { StandingForRun } from '../domain/stream/standing';
import type { CommitOutcome } from './ports';

/** What a run is told of its stream. */
export interface Sight extends StandingForRun {
  /** Said since runs no longer follow each step in search attributes. Runs looked at before that are replayed as they lived. */
  readonly unlisted?: true;
}

/** What an effect that ended tells whoever waited for it: how its report left the stream. Nothing when the record took no report. */
export interface EffectEnd {
  readonly seen?: StandingForRun;
}

export function seenAfter(outcome: CommitOutcome): EffectEnd {
  if (outcome.kind === 'refused') return {};
  const { wakeAt: _, ...standing } = outcome.standing;
  return { seen: { ...standing, wakeInMs: outcome.wakeInMs } };
}
