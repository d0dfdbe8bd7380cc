const PREFIX = 'trinh-own-words';
/** How long after the last key what was typed goes to the server. */
const PAUSE_MS = 500;
const AGAIN_MS = 3_000;

export type Keeping = 'kept' | 'saving' | 'waiting';

/** Takes what is typed to the server. The device holds only what is not there yet, and none of it once it is. */
export interface WordKeeper {
  /** What is not on the server yet, if anything is. */
  unsent(place: string): string | undefined;
  keep(place: string, words: string): void;
  /** The words were sent with their act: they go at once, here and there. */
  forget(place: string): void;
  /** Sends what waits now; done when all is sent or the server did not answer. */
  flush(): Promise<void>;
  keeping(): Keeping;
  subscribe(listener: () => void): () => void;
}

/** `save` rejects when the server could not take it. `isHopeless`: it never will, so the words stay on the device without another try. */
export function createWordKeeper(
  personId: string,
  save: (place: string, words: string) => Promise<unknown>,
  isHopeless: (error: unknown) => boolean,
): WordKeeper {
  const device = deviceOf(`${PREFIX}/${personId}/`);
  const waiting = new Map<string, string>(device.all());
  const refused = new Set<string>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;
  let failed = false;

  const tell = () => listeners.forEach((listener) => listener());
  const due = () => [...waiting].filter(([place]) => !refused.has(place));
  const plan = (afterMs: number) => {
    clearTimeout(timer);
    timer = due().length === 0 ? undefined : setTimeout(() => void flush(), afterMs);
  };

  async function sendAll(): Promise<void> {
    failed = false;
    for (const [place, words] of due()) {
      try {
        await save(place, words);
        if (waiting.get(place) === words) {
          waiting.delete(place);
          device.remove(place);
        }
      } catch (error) {
        if (isHopeless(error)) refused.add(place);
        else failed = true;
      }
    }
  }

  async function flush(): Promise<void> {
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
    refused.delete(place);
    device.store(place, words);
    plan(afterMs);
    tell();
  }

  plan(0);
  return {
    unsent: (place) => waiting.get(place),
    keep: (place, words) => put(place, words, PAUSE_MS),
    forget: (place) => put(place, '', 0),
    flush,
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
