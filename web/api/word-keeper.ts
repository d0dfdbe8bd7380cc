const PREFIX = 'trinh-own-words';
/** How long after the last key what was typed goes to the server. */
const PAUSE_MS = 500;
const AGAIN_MS = 3_000;

/** `over`: what the words belonged to takes no more of them. */
export type Keeping = 'kept' | 'saving' | 'waiting' | 'over';

/**
 * What an answer of "no" means for the words: they are tried again, they stay on the device without another try, or nothing is left
 * to keep them for.
 */
export type Verdict = 'again' | 'refused' | 'over';

/** Takes what is typed to the server. The device holds only what is not there yet, and none of it once it is. */
export interface WordKeeper {
  /**
   * Begins to send; what it answers ends that. What is not there by then waits on the device for the next time this person is here: the
   * session may be another person's by now.
   */
  start(): () => void;
  /** What is not on the server yet, if anything is. */
  unsent(place: string): string | undefined;
  /** What was last typed there on this page, sent or not, or waits from an earlier one. */
  latest(place: string): string | undefined;
  keep(place: string, words: string): void;
  /** The words were sent with their act: they go at once, here and there. */
  forget(place: string): void;
  /** As `forget`, where the server lets go of its own part with the act: only the device is cleared. */
  letGo(place: string): void;
  /** Sends what waits now, typed to the last letter; done when all is sent or the server did not answer. */
  flush(): Promise<void>;
  keeping(): Keeping;
  keepingOf(place: string): Keeping;
  subscribe(listener: () => void): () => void;
}

/** `save` rejects when the server could not take it; `judge` says what becomes of the words then. */
export function createWordKeeper(
  personId: string,
  save: (place: string, words: string) => Promise<unknown>,
  judge: (error: unknown) => Verdict,
): WordKeeper {
  const device = deviceOf(`${PREFIX}/${personId}/`);
  const waiting = new Map<string, string>(device.all());
  const refused = new Set<string>();
  const over = new Set<string>();
  const typed = new Map<string, string>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;
  let failed = false;
  let isAtWork = false;

  const tell = () => listeners.forEach((listener) => listener());
  const due = () => [...waiting].filter(([place]) => !refused.has(place));
  const plan = (afterMs: number) => {
    clearTimeout(timer);
    timer = isAtWork && due().length > 0 ? setTimeout(() => void flush(), afterMs) : undefined;
  };

  function clearDevice(place: string): void {
    waiting.delete(place);
    refused.delete(place);
    device.remove(place);
  }

  function takeVerdict(place: string, verdict: Verdict): void {
    if (verdict === 'again') failed = true;
    else if (verdict === 'refused') refused.add(place);
    else {
      clearDevice(place);
      over.add(place);
    }
  }

  async function sendAll(): Promise<void> {
    failed = false;
    for (const [place] of due()) {
      const words = waiting.get(place);
      if (!isAtWork || words === undefined) continue;
      try {
        await save(place, words);
        if (waiting.get(place) === words) clearDevice(place);
      } catch (error) {
        takeVerdict(place, judge(error));
      }
    }
  }

  async function flush(): Promise<void> {
    // what was typed while earlier words were on their way has a turn of its own
    await sending;
    clearTimeout(timer);
    sending ??= sendAll().finally(() => {
      sending = undefined;
      plan(failed ? AGAIN_MS : PAUSE_MS);
      tell();
    });
    return sending;
  }

  function put(place: string, words: string, afterMs: number): void {
    waiting.set(place, words);
    typed.set(place, words);
    refused.delete(place);
    over.delete(place);
    device.store(place, words);
    plan(afterMs);
    tell();
  }

  return {
    start() {
      isAtWork = true;
      plan(0);
      return () => {
        isAtWork = false;
        clearTimeout(timer);
      };
    },
    unsent: (place) => waiting.get(place),
    latest: (place) => typed.get(place) ?? waiting.get(place),
    keep: (place, words) => put(place, words, PAUSE_MS),
    forget: (place) => put(place, '', 0),
    letGo(place) {
      clearDevice(place);
      typed.delete(place);
      tell();
    },
    flush,
    keepingOf(place) {
      if (over.has(place)) return 'over';
      if (!waiting.has(place)) return 'kept';
      return failed || refused.has(place) ? 'waiting' : 'saving';
    },
    keeping: () => (waiting.size === 0 ? 'kept' : failed || refused.size > 0 ? 'waiting' : 'saving'),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Storage may be switched off by the office's policy: the words then live as long as the page. */
function deviceOf(prefix: string) {
  const quietly = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  return {
    all: () =>
      quietly(
        () =>
          Object.entries(localStorage).flatMap(([name, words]): readonly (readonly [string, string])[] =>
            name.startsWith(prefix) ? [[name.slice(prefix.length), String(words)]] : [],
          ),
        [],
      ),
    store: (place: string, words: string) => quietly(() => localStorage.setItem(prefix + place, words), undefined),
    remove: (place: string) => quietly(() => localStorage.removeItem(prefix + place), undefined),
  };
}
