import { log } from '@temporalio/activity';
import type { Effect, StandingForRun } from '../domain/stream/standing';
import type { StreamId } from '../domain/stream/stream-id';
import type { RecordPort } from './ports';
import type { EffectEnd, Sight } from './sight';

export interface LookInput {
  readonly streamId: StreamId;
  /** Effects the run has begun itself: they are not tried here. */
  readonly begun?: readonly string[];
}

/** Effects by their kind that are done in milliseconds when all is well. */
export type Tries = Readonly<Record<string, (effect: Effect) => Promise<EffectEnd>>>;

/** What takes longer is left to an activity of its own; both may do it, for an effect is safe to repeat. */
const TRY_MS = 1_000;

/**
 * The run's look at the record, as a local activity: what is due is done, effects that were asked for are tried once, and how the stream
 * stands then comes back. What did not succeed at once is still listed, and the run begins it with all the patience it needs: the way
 * over the engine's queues costs far more than most effects do.
 */
export function createLookActivities({ record, tries }: { readonly record: RecordPort; readonly tries: Tries }) {
  return {
    async look({ streamId, begun = [] }: LookInput): Promise<Sight> {
      let standing = await record.look(streamId);
      for (const effect of standing.effects) {
        const { effectId, kind } = effect;
        const isOpen = !begun.includes(effectId) && standing.effects.some((listed) => listed.effectId === effectId);
        const begin = tries[kind];
        if (isOpen && begin) standing = (await triedOnce(effect, begin)) ?? standing;
      }
      return { ...standing, unlisted: true };
    },
  };
}

async function triedOnce(effect: Effect, begin: Tries[string]): Promise<StandingForRun | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeIsUp = new Promise<EffectEnd>((resolve) => {
    timer = setTimeout(resolve, TRY_MS, {});
  });
  try {
    return (await Promise.race([begin(effect), timeIsUp])).seen;
  } catch (reason) {
    log.info('an effect did not succeed at once', { effectId: effect.effectId, reason: String(reason) });
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

export type LookActivities = ReturnType<typeof createLookActivities>;
