import type { StandingForRun } from '../domain/stream/standing';
import type { CommitOutcome } from './ports';

/**
 * What a run sees: how the stream stands, and that whoever looked can also try an effect within the same task. It travels with the
 * sight, so that a run which was looked at by an earlier release goes on, and is replayed, as it was lived.
 */
export interface Sight extends StandingForRun {
  readonly triesBeside?: true;
}

export function sightOf(standing: StandingForRun): Sight {
  return { ...standing, triesBeside: true };
}

/** What an effect that ended tells its run: the stream as its report left it, which saves a look. Nothing when the record took no report. */
export function seenAfter(outcome: CommitOutcome): { readonly sight?: Sight } {
  if (outcome.kind === 'refused') return {};
  const { wakeAt: _, ...standing } = outcome.standing;
  return { sight: sightOf({ ...standing, wakeInMs: outcome.wakeInMs }) };
}
