import type { Instant } from '../time/instant';

/**
 * An outside effect that has to happen and has not been reported yet. The run starts it as an activity; it ends as a command
 * of its own, after which it is no longer listed. `effectId` is stable: the same effect asked for twice is one effect.
 */
export interface Effect {
  readonly effectId: string;
  readonly kind: string;
  /** Ids, hashes and numbers only: it travels through Temporal. */
  readonly input: Readonly<Record<string, string | number | boolean>>;
}

/** What the waiting run needs to know of a stream, as the record last returned it. Ids and hashes only. */
export interface Standing {
  readonly seq: number;
  readonly phase: string;
  readonly step: string;
  /** Posts whose turn it is. */
  readonly holders: readonly string[];
  readonly textSha256?: string;
  readonly closed: boolean;
  /** When something falls due next: the run looks again then, at the latest. */
  readonly wakeAt?: Instant;
  readonly effects: readonly Effect[];
}

/** A run with nothing to wait for looks once a day all the same: no lost wake can cost more, and what is due later needs none. */
export const LONGEST_WAIT_MS = 24 * 3_600_000;

/** The same on the wire to a run: the wait as a length, so that a run never reads a clock; at most `LONGEST_WAIT_MS`. */
export type StandingForRun = Omit<Standing, 'wakeAt'> & { readonly wakeInMs: number };

/** Whether a run of this stream has nothing to do before its daily look. */
export function canSleepOn({ closed, effects, wakeInMs }: StandingForRun): boolean {
  return !closed && effects.length === 0 && wakeInMs >= LONGEST_WAIT_MS;
}
