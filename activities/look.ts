import type { StandingForRun } from '../domain/stream/standing';
import type { StreamId } from '../domain/stream/stream-id';
import type { RecordPort } from './ports';

export interface LookInput {
  readonly streamId: StreamId;
}

/** The run's look at the record, as a local activity: what is due is done, and how the stream stands comes back. */
export function createLookActivities({ record }: { readonly record: RecordPort }) {
  return {
    async look({ streamId }: LookInput): Promise<StandingForRun> {
      return record.look(streamId);
    },
  };
}

export type LookActivities = ReturnType<typeof createLookActivities>;
