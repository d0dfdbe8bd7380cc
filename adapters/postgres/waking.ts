import type { Pool } from 'pg';
import type { LetGo, Waker } from '../../activities/ports';
import type { StreamId } from '../../domain/stream/stream-id';
import type { OutboxRow } from './queries/write-commit';

/** A wake on its way; `seq` is the version of its own stream it speaks of, absent when something elsewhere wants the run to look. */
export interface Wake extends OutboxRow {
  readonly seq?: number;
}

/** Sends wakes after a commit and forgets the outbox rows of those that arrived. What it does not manage, the relay does. */
export interface Waking {
  /** Starts to wake and returns at once: nobody waits for a run. */
  send(wakes: readonly Wake[]): void;
  /** Until the answer is called, wakes of this stream gather in the outbox; then one goes out for all that still have a reason. */
  hold(streamId: StreamId): LetGo;
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
  /** Who holds the wakes of a stream, and what each has gathered. */
  const held = new Map<StreamId, readonly Wake[][]>();
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

  function wake(streamId: StreamId, rows: readonly OutboxRow[]): void {
    if (waker === undefined || flying.size >= AT_ONCE) return;
    track(waker.wake(streamId).then(() => forget(rows)));
  }

  return {
    send(wakes) {
      for (const one of wakes) {
        const gathering = held.get(one.streamId)?.at(-1);
        if (gathering) gathering.push(one);
        else wake(one.streamId, [one]);
      }
    },
    hold(streamId) {
      const gathered: Wake[] = [];
      held.set(streamId, [...(held.get(streamId) ?? []), gathered]);
      return (quietAt = 0) => {
        const others = held.get(streamId)?.filter((one) => one !== gathered) ?? [];
        if (others.length > 0) held.set(streamId, others);
        else held.delete(streamId);
        const wakes = gathered.splice(0);
        const isOver = ({ seq = Infinity }: Wake): boolean => seq <= quietAt;
        forget(wakes.filter(isOver));
        const left = wakes.filter((one) => !isOver(one));
        if (left.length > 0) wake(streamId, left);
      };
    },
    forget,
    async settled() {
      while (flying.size > 0) await Promise.all(flying);
      await flush().catch(() => undefined);
    },
  };
}
