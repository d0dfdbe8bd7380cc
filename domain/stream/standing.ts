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

/** The same on the wire to a run: the wait as a length, so that a run never reads a clock. */
export type StandingForRun = Omit<Standing, 'wakeAt'> & { readonly wakeInMs: number };
