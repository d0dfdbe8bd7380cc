import { useMemo, useRef } from 'react';

export interface Intention {
  /** The key of this intention: the same while what is asked stays the same, another as soon as it changes. */
  readonly keyFor: (asked: unknown) => string;
  /** The intention was answered: the next one, even in the same words, is a new one. */
  readonly settled: () => void;
}

/** Gives writes their Idempotency-Key. A retry after a lost answer carries the key of the first try. */
export function useIntention(): Intention {
  const held = useRef<{ readonly asked: string; readonly key: string } | undefined>(undefined);
  return useMemo(
    () => ({
      keyFor(asked: unknown) {
        const words = JSON.stringify(asked);
        if (held.current?.asked !== words) held.current = { asked: words, key: newKey() };
        return held.current.key;
      },
      settled() {
        held.current = undefined;
      },
    }),
    [],
  );
}

/** A random UUID; `randomUUID` exists on secure origins only, and an office server may be plain http on its own network. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
