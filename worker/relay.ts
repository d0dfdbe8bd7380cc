import { setTimeout as waitFor } from 'node:timers/promises';
import type { Waker } from '../activities/ports';
import type { StreamId } from '../domain/stream/stream-id';

export interface LostWake {
  readonly id: string;
  readonly streamId: StreamId;
}

/** Wakes that stand in the record and were not seen to arrive. */
export interface Outbox {
  /** The oldest first. */
  lost(olderThanMs: number, atMost: number): Promise<readonly LostWake[]>;
  forget(ids: readonly string[]): Promise<void>;
}

export interface RelayOptions {
  readonly outbox: Outbox;
  readonly waker: Waker;
  /** Told when a round could not be done, and again when one can. */
  onTrouble(reason: unknown): void;
  onRecovery(): void;
  readonly everyMs?: number;
  readonly olderThanMs?: number;
}

export interface Running {
  stop(): Promise<void>;
}

const AT_MOST = 500;
const AT_ONCE = 20;

/**
 * Sends what whoever committed could not: the API was killed after its commit, or the engine was away. A wake sent twice costs one
 * look, so two relays beside each other do no harm.
 */
export function startRelay({ outbox, waker, onTrouble, onRecovery, everyMs = 1_000, olderThanMs = 2_000 }: RelayOptions): Running {
  const stopping = new AbortController();
  let inTrouble = false;

  async function round(): Promise<void> {
    try {
      const full = await relayOnce(outbox, waker, olderThanMs);
      if (inTrouble) onRecovery();
      inTrouble = false;
      if (full) return;
    } catch (reason) {
      if (!inTrouble) onTrouble(reason);
      inTrouble = true;
    }
    await waitFor(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
  }

  const ended = (async () => {
    while (!stopping.signal.aborted) await round();
  })();
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

/** Whether there may be more at once. A stream named several times is woken once. */
async function relayOnce(outbox: Outbox, waker: Waker, olderThanMs: number): Promise<boolean> {
  const lost = await outbox.lost(olderThanMs, AT_MOST);
  const streams = [...new Set(lost.map(({ streamId }) => streamId))];
  for (let from = 0; from < streams.length; from += AT_ONCE) {
    const batch = streams.slice(from, from + AT_ONCE);
    await Promise.all(batch.map((streamId) => waker.wake(streamId)));
    await outbox.forget(lost.filter(({ streamId }) => batch.includes(streamId)).map(({ id }) => id));
  }
  return lost.length === AT_MOST;
}
