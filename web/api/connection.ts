import { useSyncExternalStore } from 'react';

export interface Connection {
  readonly isLost: boolean;
  /** How often it came back while this page stood open: what was said of a loss before is over. */
  readonly returns: number;
}

let now: Connection = { isLost: false, returns: 0 };
const listeners = new Set<() => void>();

/** The stream of live changes broke off, or a request found nobody. */
export function connectionLost(): void {
  if (!now.isLost) become({ ...now, isLost: true });
}

export function connectionBack(): void {
  if (now.isLost) become({ isLost: false, returns: now.returns + 1 });
}

/** The session is open again: what was said of its end is over as well. */
export function sessionBack(): void {
  become({ isLost: false, returns: now.returns + 1 });
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );
}

function become(next: Connection): void {
  now = next;
  for (const listener of listeners) listener();
}
