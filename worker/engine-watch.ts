import { setTimeout as waitFor } from 'node:timers/promises';

export interface EngineWatch {
  stop(): Promise<void>;
}

export interface EngineWatchOptions {
  /** Changes when the engine has lost its data. */
  readonly engineId: () => Promise<string>;
  /** Everything an engine without memory has to be told. Called at the start and after each loss; tried again until it succeeds. */
  readonly bringUp: () => Promise<void>;
  readonly onTrouble: (reason: unknown) => void;
  readonly everyMs?: number;
}

/** Brings every run up at the start, and again whenever the engine turns out to be another one than before. */
export function watchEngine({ engineId, bringUp, onTrouble, everyMs = 10_000 }: EngineWatchOptions): EngineWatch {
  const stopping = new AbortController();
  let known: string | undefined;

  async function check(): Promise<void> {
    const found = await engineId();
    if (found === known) return;
    await bringUp();
    known = found;
  }

  const ended = (async () => {
    while (!stopping.signal.aborted) {
      await check().catch(onTrouble);
      await waitFor(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}
