import { setTimeout } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Waker } from '../../activities/ports';
import type { StreamId } from '../../domain/stream/stream-id';

export interface RelayParts {
  readonly pool: Pool;
  readonly waker: Waker;
  /** Younger rows are still being woken by whoever committed the act. */
  readonly olderThanMs?: number;
  readonly everyMs?: number;
  /** Told of a round that failed; the next one tries again. */
  readonly onError?: (error: unknown) => void;
}

export interface Relay {
  start(): void;
  /** Ends after the round at hand. */
  stop(): Promise<void>;
  /** One round: how many streams were woken. */
  runOnce(): Promise<number>;
}

const AT_ONCE = 200;

/** Wakes the runs nobody else woke: what was committed and left in the outbox. A wake too many costs nothing, a lost one seconds. */
export function createRelay({ pool, waker, olderThanMs = 2_000, everyMs = 500, onError }: RelayParts): Relay {
  let running: Promise<void> | undefined;
  let stopping: AbortController | undefined;

  async function runOnce(): Promise<number> {
    const { rows } = await pool.query<{ stream_id: StreamId; ids: string[] }>({
      name: 'overdue-outbox', text: OVERDUE, values: [olderThanMs, AT_ONCE],
    });
    const woken = await Promise.allSettled(rows.map((row) => waker.wake(row.stream_id)));
    const answered = rows.filter((_, index) => woken[index]?.status === 'fulfilled').flatMap((row) => row.ids);
    if (answered.length > 0) await pool.query('delete from outbox where id = any($1::bigint[])', [answered]);
    const failed = woken.find((outcome) => outcome.status === 'rejected');
    if (failed) onError?.(failed.reason);
    return woken.filter((outcome) => outcome.status === 'fulfilled').length;
  }

  async function loop(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await runOnce().catch((error: unknown) => onError?.(error));
      await setTimeout(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  return {
    start() {
      if (running) return;
      stopping = new AbortController();
      running = loop(stopping.signal);
    },
    async stop() {
      stopping?.abort();
      await running;
      running = undefined;
    },
    runOnce,
  };
}

const OVERDUE = `
  select stream_id, array_agg(id::text) as ids
  from (select id, stream_id from outbox where created_at < clock_timestamp() - $1 * interval '1 millisecond' order by id limit $2) lost
  group by stream_id order by min(id)`;
