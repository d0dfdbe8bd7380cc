import { useState, useSyncExternalStore } from 'react';
import { useWordKeeper } from './own-words';
import type { Keeping } from './word-keeper';

export interface KeptDraft<T> {
  readonly value: T;
  readonly change: (value: T) => void;
  readonly keeping: Keeping | 'untouched';
  /** It was handed over: nothing of it stays on this device. */
  readonly forget: () => void;
}

interface Place<T> {
  /** Below /api: takes what is typed, whole, by PATCH. */
  readonly address: string;
  /** What the server has. */
  readonly kept: T;
  /** What of it is sent. */
  readonly sent: (value: T) => T;
}

/** What is typed into a thing that has a place of its own on the server: an opinion, a reply. Kept as all words are, only there. */
export function useKeptDraft<T>({ address, kept, sent }: Place<T>): KeptDraft<T> {
  const keeper = useWordKeeper();
  // A form that was closed and opened again goes on with what was typed, though the server was not asked anew.
  const [latest] = useState(() => keeper.latest(address));
  const [value, setValue] = useState<T>(() => parsed<T>(latest) ?? kept);
  const [touched, setTouched] = useState(latest !== undefined);
  const keeping = useSyncExternalStore(keeper.subscribe, () => keeper.keepingOf(address));
  const change = (next: T) => {
    setValue(next);
    setTouched(true);
    keeper.keep(address, JSON.stringify(sent(next)));
  };
  return { value, change, keeping: touched ? keeping : 'untouched', forget: () => keeper.letGo(address) };
}

function parsed<T>(words: string | undefined): T | undefined {
  if (words === undefined || words === '') return undefined;
  const value: T = JSON.parse(words);
  return value;
}
