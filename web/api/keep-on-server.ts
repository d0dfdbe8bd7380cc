import { useEffect, useRef, useState } from 'react';
import { useKeptWords } from './kept-words';
import { useMe } from './queries';

/** How long after the last key what was typed is saved. */
const PAUSE_MS = 600;
const AGAIN_MS = 4_000;

export type Keeping = 'untouched' | 'kept' | 'saving' | 'waiting-for-network';

export interface KeptOnServer<T> {
  readonly value: T;
  readonly change: (value: T) => void;
  readonly keeping: Keeping;
  /** It was handed over: nothing of it stays on this device. */
  readonly forget: () => void;
}

interface Place<T> {
  /** Names what is typed, on this device. */
  readonly name: string;
  /** What the server has. */
  readonly kept: T;
  readonly save: (value: T) => Promise<unknown>;
}

/** What is typed goes to the server within a second; the device holds only what was not yet sent, and tries again by itself. */
export function useKeptOnServer<T>({ name, kept, save }: Place<T>): KeptOnServer<T> {
  const [unsent, keepUnsent, forgetUnsent] = useKeptWords(useMe().personId, name);
  const [value, setValue] = useState<T>(() => parsed<T>(unsent) ?? kept);
  const [failures, setFailures] = useState(0);
  const [touched, setTouched] = useState(unsent !== '');
  const latest = useRef({ save, forgetUnsent, unsent });
  useEffect(() => {
    latest.current = { save, forgetUnsent, unsent };
  });
  useEffect(() => {
    const waiting = parsed<T>(unsent);
    if (waiting === undefined) return;
    const send = async () => {
      try {
        await latest.current.save(waiting);
        setFailures(0);
        if (latest.current.unsent === unsent) latest.current.forgetUnsent();
      } catch {
        // It stays on the device and is tried again: the page says so.
        setFailures((before) => before + 1);
      }
    };
    const timer = setTimeout(() => void send(), failures === 0 ? PAUSE_MS : AGAIN_MS);
    return () => clearTimeout(timer);
  }, [unsent, failures]);
  const change = (next: T) => {
    setValue(next);
    setTouched(true);
    keepUnsent(JSON.stringify(next));
  };
  const sending = failures > 0 ? 'waiting-for-network' : 'saving';
  const standing = touched ? 'kept' : 'untouched';
  return { value, change, keeping: unsent === '' ? standing : sending, forget: forgetUnsent };
}

function parsed<T>(words: string): T | undefined {
  if (words === '') return undefined;
  try {
    const value: T = JSON.parse(words);
    return value;
  } catch {
    return undefined;
  }
}
