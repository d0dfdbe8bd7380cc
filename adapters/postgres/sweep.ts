import type { Pool } from 'pg';
import type { Waker } from '../../activities/ports';
import type { StreamId } from '../../domain/stream/stream-id';

/**
 * Wakes the run of every open stream that has one: after a restore, when the engine lost its data, and at the first start of a worker.
 * Returns how many were woken. A wake that fails ends the sweep with its error; doing it again is harmless.
 */
export async function wakeEveryOpenStream(pool: Pool, waker: Waker, onProgress?: (woken: number) => void): Promise<number> {
  let woken = 0;
  for (let after = ''; ;) {
    const { rows } = await pool.query<{ stream_id: StreamId }>({ name: 'open-streams', text: OPEN, values: [after, PAGE] });
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      await Promise.all(rows.slice(at, at + AT_ONCE).map((row) => waker.wake(row.stream_id)));
    }
    woken += rows.length;
    onProgress?.(woken);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return woken;
    after = last.stream_id;
  }
}

const PAGE = 500;
const AT_ONCE = 10;
const OPEN = `
  select stream_id from stream
  where not closed and kind in ('document', 'dispatch', 'session') and stream_id > $1
  order by stream_id limit $2`;
