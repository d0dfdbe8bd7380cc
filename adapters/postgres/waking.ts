import type { Pool } from 'pg';
import type { Waker } from '../../activities/ports';
import type { OutboxRow } from './queries/write-commit';

/** Sends wakes after a commit and forgets the outbox rows of those that arrived. What it does not manage, the relay does. */
export interface Waking {
  /** Starts to wake and returns at once: nobody waits for a run. */
  send(rows: readonly OutboxRow[]): void;
  /** Rows whose reason is gone: the stream was looked at already. */
  forget(rows: readonly OutboxRow[]): void;
  /** When everything sent has been answered and the answered rows are gone. */
  settled(): Promise<void>;
}

/** With the engine away every wake hangs until its time is up: more than this at once are left to the relay. */
const AT_ONCE = 200;
/** Answered rows are deleted by one statement a second, well before the relay takes them for lost. */
const FORGET_EVERY_MS = 1_000;

export function createWaking(pool: Pool, waker: Waker | undefined): Waking {
  const flying = new Set<Promise<void>>();
  let answered: string[] = [];
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const ids = answered;
    answered = [];
    if (ids.length > 0) await pool.query({ name: 'forget-outbox', text: 'delete from outbox where id = any($1::bigint[])', values: [ids] });
  }

  function track(work: Promise<void>): void {
    // A failure needs nobody: the row stays and the relay finds it.
    const quiet = work.catch(() => undefined).finally(() => flying.delete(quiet));
    flying.add(quiet);
  }

  function forget(rows: readonly OutboxRow[]): void {
    if (rows.length === 0) return;
    answered.push(...rows.map((row) => row.id));
    timer ??= setTimeout(() => track(flush()), FORGET_EVERY_MS).unref();
  }

  return {
    send(rows) {
      if (waker === undefined || flying.size >= AT_ONCE) return;
      for (const row of rows) track(waker.wake(row.streamId).then(() => forget([row])));
    },
    forget,
    async settled() {
      while (flying.size > 0) await Promise.all(flying);
      await flush().catch(() => undefined);
    },
  };
}
