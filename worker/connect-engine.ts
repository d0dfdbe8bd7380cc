import { setTimeout as waitFor } from 'node:timers/promises';
import { NativeConnection } from '@temporalio/worker';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

export interface ConnectOptions {
  readonly address: string;
  /** Told before each further try. */
  readonly onWait: (waitMs: number, reason: unknown) => void;
  readonly signal: AbortSignal;
}

/** Waits until the engine answers, and says so while it waits. Undefined when it was told to stop before that. */
export async function connectEngine({ address, onWait, signal }: ConnectOptions): Promise<NativeConnection | undefined> {
  for (let waitMs = FIRST_WAIT_MS; !signal.aborted; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    try {
      return await NativeConnection.connect({ address });
    } catch (reason) {
      onWait(waitMs, reason);
      await waitFor(waitMs, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}
