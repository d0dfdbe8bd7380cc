import type { Pool, QueryResultRow } from 'pg';
import type { Clock, StateReader } from '../../activities/ports';
import type { DispatchState } from '../../domain/dispatch/dispatch';
import type { DocumentState } from '../../domain/document/document-state';
import { streamId } from '../../domain/stream/stream-id';
import type { StreamId } from '../../domain/stream/stream-id';
import { addMs } from '../../domain/time/instant';
import { orRecordError } from './record-unavailable';
import { readClock } from './queries/lock-streams';
import type { Statement } from './queries/statement';

/** Folded states as they were stored by the model of their kind. */
export function createStateReader(pool: Pool): StateReader {
  async function ask<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    return (await orRecordError(() => pool.query<Row>(statement))).rows;
  }
  const stateOf = (id: StreamId): Statement => ({ name: 'state-of', text: 'select state from stream where stream_id = $1', values: [id] });
  return {
    async documentState(documentId) {
      return (await ask<{ state: DocumentState }>(stateOf(streamId('document', documentId))))[0]?.state;
    },
    async dispatchState(documentId) {
      return (await ask<{ state: DispatchState }>(stateOf(streamId('dispatch', documentId))))[0]?.state;
    },
    async waitingPosts(documentId) {
      const rows = await ask<{ post_id: string }>({
        name: 'waiting-posts', text: WAITING_POSTS, values: [documentId],
      });
      return rows.map((row) => row.post_id);
    },
  };
}

/** The clock acts are dated by. */
export function createClock(pool: Pool, clockShiftMs: () => number = () => 0): Clock {
  return {
    async now() {
      return addMs(await orRecordError(() => readClock(pool)), clockShiftMs());
    },
  };
}

// Whoever has a copy to acknowledge, or something only to read, holds up nothing, and is no holder of the document.
const WAITING_POSTS = `
  select distinct post_id from open_task
  where document_id = $1 and step_kind not in ('acknowledge', 'confirm-recall', 'tell-of-recall', 'reading')
  order by post_id`;
