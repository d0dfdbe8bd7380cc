import { Client } from 'pg';
import type { StreamId } from '../../domain/stream/stream-id';

export interface StreamNews {
  readonly stream: StreamId;
  readonly seq: number;
}

export interface Listener {
  /** Resolves when the first connection listens or could not be had; then, as later, another is made by itself until one listens. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** `undefined` means: something may have been missed, look at everything again. Returns how to stop being told. */
  subscribe(tell: (news: StreamNews | undefined) => void): () => void;
  /**
   * Waits until `check` finds something, asking at once, at every news of the stream, and once more when the time is up.
   * Undefined when it found nothing within `withinMs`. An error of `check` is thrown.
   */
  until<Found>(stream: StreamId, check: () => Promise<Found | undefined>, withinMs: number): Promise<Found | undefined>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Hears of every commit through one connection of its own. */
export function createListener(connectionString: string, onError?: (error: unknown) => void): Listener {
  const subscribers = new Set<(news: StreamNews | undefined) => void>();
  let client: Client | undefined;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;
  let pauseMs = FIRST_PAUSE_MS;

  function tellAll(news: StreamNews | undefined): void {
    for (const tell of subscribers) tell(news);
  }

  async function connect(): Promise<void> {
    const fresh = new Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 1_500 });
    fresh.on('error', (error) => onError?.(error));
    fresh.once('end', () => again(fresh));
    fresh.on('notification', ({ payload }) => tellAll(newsOf(payload)));
    client = fresh;
    await fresh.connect();
    await fresh.query('listen trinh');
    pauseMs = FIRST_PAUSE_MS;
    tellAll(undefined);
  }

  function again(ended: Client): void {
    if (stopped || ended !== client || retry) return;
    retry = setTimeout(() => {
      retry = undefined;
      void connectOrLater();
    }, pauseMs);
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
  }

  /** A record that is away, or a machine too busy to answer in time, keeps nobody from starting: what needs the record says so itself. */
  async function connectOrLater(): Promise<void> {
    try {
      await connect();
    } catch (error) {
      onError?.(error);
      if (client) again(client);
    }
  }

  function subscribe(tell: (news: StreamNews | undefined) => void): () => void {
    subscribers.add(tell);
    return () => subscribers.delete(tell);
  }

  return {
    start: connectOrLater,
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
    subscribe,
    until: (stream, check, withinMs) => waitUntil({ subscribe, stream, check, withinMs }),
  };
}

function newsOf(payload: string | undefined): StreamNews | undefined {
  return payload === undefined ? undefined : JSON.parse(payload);
}

interface Wait<Found> {
  readonly subscribe: Listener['subscribe'];
  readonly stream: StreamId;
  readonly check: () => Promise<Found | undefined>;
  readonly withinMs: number;
}

async function waitUntil<Found>({ subscribe, stream, check, withinMs }: Wait<Found>): Promise<Found | undefined> {
  let hear: () => void = () => undefined;
  let heard = false;
  const unsubscribe = subscribe((news) => {
    if (news !== undefined && news.stream !== stream) return;
    heard = true;
    hear();
  });
  let over = false;
  const timer = setTimeout(() => {
    over = true;
    hear();
  }, withinMs);
  try {
    for (;;) {
      heard = false;
      const last = over;
      const found = await check();
      if (found !== undefined || last) return found;
      if (!heard && !over) await new Promise<void>((resolve) => { hear = resolve; });
    }
  } finally {
    clearTimeout(timer);
    unsubscribe();
  }
}
