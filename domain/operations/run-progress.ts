import type { Instant } from '../time/instant';

/** One effect of a run as the engine knows it. */
export interface EffectProgress {
  readonly activity: string;
  /** How often it was begun. */
  readonly attempt: number;
  /** Absent while no attempt has failed. */
  readonly lastFailure?: string;
  readonly nextTryAt?: Instant;
}

/** What is under way outside for one stream, as the engine knows it; for operators. */
export interface RunProgress {
  readonly running: boolean;
  readonly effects: readonly EffectProgress[];
  /** Something waits for a worker that does not come. */
  readonly unclaimed: boolean;
}
