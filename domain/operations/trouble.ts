import type { Instant } from '../time/instant';
import type { RunProgress } from './run-progress';

/** Why an effect the record asks for has not happened yet, when it is not simply under way. */
export type Trouble =
  | { readonly kind: 'failing'; readonly activity: string; readonly attempts: number; readonly nextTryAt?: Instant }
  | { readonly kind: 'unclaimed' }
  | { readonly kind: 'no-run' }
  | { readonly kind: 'engine-away' };

/**
 * What stands in the way of a stream. `run`: what the engine knows of it, `away` when the engine does not answer; `asksForEffects`:
 * whether the record has something to be done outside. Undefined: nothing is wrong, or a person's turn needs no engine.
 */
export function troubleOf(run: RunProgress | undefined | 'away', asksForEffects: boolean): Trouble | undefined {
  if (run === 'away') return { kind: 'engine-away' };
  const failing = run?.effects.find(({ lastFailure }) => lastFailure !== undefined);
  if (failing) {
    const { activity, attempt, nextTryAt } = failing;
    return { kind: 'failing', activity, attempts: attempt, ...(nextTryAt !== undefined && { nextTryAt }) };
  }
  if (run?.unclaimed) return { kind: 'unclaimed' };
  return asksForEffects && !run?.running ? { kind: 'no-run' } : undefined;
}
