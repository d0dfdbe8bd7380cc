import { canSleepOn, type StandingForRun } from '../domain/stream/standing';
import type { StreamId } from '../domain/stream/stream-id';
import type { CommitOutcome, WakeHolder } from './ports';
import { seenAfter } from './sight';
import { tryEffects, type Trying } from './try-effects';

/** Effects a person waits for, done by the program that committed the act. */
export interface EffectsAtOnce {
  /**
   * While `work` goes on, nobody wakes the run of this stream: `tryNow` does what a commit asked for. What is left of it wakes the run
   * at once, and so does the end of `work` when the run then has anything to hear. Should this program be killed, the outbox still
   * holds the wakes.
   */
  during<Answer>(streamId: StreamId, work: (tryNow: (outcome: CommitOutcome) => Promise<void>) => Promise<Answer>): Promise<Answer>;
}

export interface AtOnceParts extends Pick<Trying, 'tries' | 'onFailure'> {
  readonly record: WakeHolder;
}

/** More than this are left to the workers: PDF work must not pile up in the program that answers people. */
const MOST_AT_ONCE = 8;

export function createEffectsAtOnce({ record, tries, onFailure }: AtOnceParts): EffectsAtOnce {
  let underWay = 0;

  /** How the stream stands after its effects were tried; nothing when the commit was refused. */
  async function tried(outcome: CommitOutcome): Promise<StandingForRun | undefined> {
    const { seen } = seenAfter(outcome);
    if (seen === undefined || underWay >= MOST_AT_ONCE) return seen;
    underWay += 1;
    try {
      return await tryEffects(seen, { tries, onFailure });
    } finally {
      underWay -= 1;
    }
  }

  return {
    async during(streamId, work) {
      const letGo = record.holdWakes(streamId);
      let quietAt: number | undefined;
      try {
        return await work(async (outcome) => {
          const standing = await tried(outcome);
          if (standing === undefined) return;
          quietAt = canSleepOn(standing) ? standing.seq : undefined;
          if (standing.effects.length > 0) letGo();
        });
      } finally {
        letGo(quietAt);
      }
    },
  };
}
