import { useEffect, useRef, useSyncExternalStore } from 'react';

/** A key: what it does, in words, and the doing. */
export interface Key {
  readonly words: string;
  readonly act: () => void;
}

export type Keys = Readonly<Record<string, Key>>;

type Held = { current: Keys };

const working = new Set<Held>();
const listeners = new Set<() => void>();
let listed: readonly (readonly [key: string, words: string])[] = [];

/**
 * Single keys that work on this page while nobody is typing and no menu is open. Of two that ask for one key the later has it: what was
 * opened last is closed first. Help lists exactly those that are in use.
 */
export function useKeys(keys: Keys): void {
  const held = useRef(keys);
  const names = Object.entries(keys)
    .map(([key, { words }]) => `${key} ${words}`)
    .join('\n');
  useEffect(() => {
    held.current = keys;
  });
  useEffect(() => {
    if (working.size === 0) document.addEventListener('keydown', press);
    working.add(held);
    return () => {
      working.delete(held);
      if (working.size === 0) document.removeEventListener('keydown', press);
      list();
    };
  }, []);
  useEffect(list, [names]);
}

function press(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
  const key = inUse().get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
  if (!key) return;
  event.preventDefault();
  key.act();
}

function inUse(): ReadonlyMap<string, Key> {
  return new Map([...working].flatMap(({ current }) => Object.entries(current)));
}

/** The keys that work now, each with its words. */
export function useKeysHere(): typeof listed {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => listed,
  );
}

function list(): void {
  listed = [...inUse()].map(([key, { words }]) => [key, words] as const);
  for (const listener of listeners) listener();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.closest('[role=dialog]') !== null;
}
