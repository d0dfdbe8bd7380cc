export interface Patience {
  readonly timeoutMs?: number;
  /** Steadily so often; otherwise every 20 ms at first, and less and less often the longer it takes. */
  readonly everyMs?: number;
}

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 250;
const GROWTH = 1.2;

/** Calls `look` until it no longer throws and returns its answer; after `timeoutMs` (10 s) its last error is thrown. */
export async function eventually<T>(look: () => T | Promise<T>, { timeoutMs = 10_000, everyMs }: Patience = {}): Promise<T> {
  const until = Date.now() + timeoutMs;
  for (let pauseMs = everyMs ?? FIRST_PAUSE_MS; ; pauseMs = everyMs ?? Math.min(pauseMs * GROWTH, LONGEST_PAUSE_MS)) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() >= until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
