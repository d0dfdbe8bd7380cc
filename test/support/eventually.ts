export interface Patience {
  readonly timeoutMs?: number;
  readonly everyMs?: number;
}

/** Calls `look` until it no longer throws and returns its answer; after `timeoutMs` (10 s) its last error is thrown. */
export async function eventually<T>(look: () => T | Promise<T>, patience: Patience = {}): Promise<T> {
  const until = Date.now() + (patience.timeoutMs ?? 10_000);
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() >= until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, patience.everyMs ?? 20));
  }
}
