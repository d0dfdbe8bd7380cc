import type { StreamId } from '../../../domain/stream/stream-id';
import type { Connection } from './statement';

/** Whether anybody but the system has acted on the stream after `seq`. */
export async function somebodyActedSince(connection: Connection, streamId: StreamId, seq: number): Promise<boolean> {
  const { rows } = await connection.query<{ acted: boolean }>({ name: 'acted-since', text: ACTED, values: [streamId, seq] });
  return rows[0]?.acted === true;
}

// A nudge, and something passed on to be read, leave the document as it was: whoever is about to decide is not sent back by them.
const ACTED = `
  select exists (
    select 1 from event where stream_id = $1 and seq > $2 and actor->>'kind' <> 'system'
      and type <> 'HoldersNudged' and not (type in ('WordAsked', 'WordGiven') and data->>'ask' = 'reading')) as acted`;
