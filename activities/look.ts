import { log } from '@temporalio/activity';
import type { StreamId } from '../domain/stream/stream-id';
import type { RecordPort } from './ports';
import type { Sight } from './sight';
import { tryEffects, type Tries } from './try-effects';

export interface LookInput {
  readonly streamId: StreamId;
  /** Effects the run has begun itself: they are not tried here. */
  readonly begun?: readonly string[];
}

/**
 * The run's look at the record, as a local activity: what is due is done, effects that were asked for are tried once, and how the stream
 * stands then comes back. What did not succeed at once is still listed, and the run begins it with all the patience it needs: the way
 * over the engine's queues costs far more than most effects do.
 */
export function createLookActivities({ record, tries }: { readonly record: RecordPort; readonly tries: Tries }) {
  return {
    async look({ streamId, begun }: LookInput): Promise<Sight> {
      const standing = await tryEffects(await record.look(streamId), {
        tries, ...(begun && { begun }),
        onFailure: ({ effectId }, reason) => log.info('an effect did not succeed at once', { effectId, reason: String(reason) }),
      });
      return { ...standing, unlisted: true };
    },
  };
}

export type LookActivities = ReturnType<typeof createLookActivities>;
