import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { StandingForRun } from '../../domain/stream/standing';

/** Empty on purpose: it says "look at the record", never what to find there. Lost, doubled or late it costs time and no act. */
export const wakeSignal = defineSignal('wake');

/** An operator wants failing effects tried now instead of after their rest. */
export const retryEffectsSignal = defineSignal('retryEffects');

export interface RunStanding {
  /** As the record last returned it; undefined before the first look. */
  readonly standing?: StandingForRun;
  readonly effects: readonly {
    readonly effectId: string;
    readonly state: 'running' | 'resting';
    /** How often it has ended since it is listed. */
    readonly ended: number;
    readonly lastFailure?: string;
  }[];
  /** Looks that failed since the last that worked. */
  readonly failedLooks: number;
}

/** How one live run stands, for operators. Lists and inboxes read the record. */
export const standingQuery = defineQuery<RunStanding>('standing');
