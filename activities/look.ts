import type { StreamId } from '../domain/stream/stream-id';
import type { RecordPort } from './ports';
import { sightOf, type Sight } from './sight';

export interface LookInput {
  readonly streamId: StreamId;
}

/** The run's look at the record, as a local activity: what is due is done, and how the stream stands comes back. */
export function createLookActivities({ record }: { readonly record: RecordPort }) {
  return {
    async look({ streamId }: LookInput): Promise<Sight> {
      return sightOf(await record.look(streamId));
    },
  };
}

export type LookActivities = ReturnType<typeof createLookActivities>;
