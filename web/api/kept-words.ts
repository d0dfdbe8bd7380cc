import { useEffect, useState } from 'react';

const PREFIX = 'trinh-words';

/**
 * Words typed and not yet sent, kept on this device per person so that a lost session or network loses nothing. `forget` is
 * called when they are sent: offices share computers, nothing sent stays behind.
 */
export function useKeptWords(personId: string, place: string): readonly [string, (words: string) => void, () => void] {
  const name = `${PREFIX}/${personId}/${place}`;
  const [words, setWords] = useState(() => readKept(name));
  useEffect(() => setWords(readKept(name)), [name]);
  const keep = (next: string) => {
    setWords(next);
    storeKept(name, next);
  };
  return [words, keep, () => keep('')];
}

function readKept(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    // Storage may be switched off by the office's policy: the words then live as long as the page.
    return '';
  }
}

function storeKept(name: string, words: string): void {
  try {
    if (words === '') localStorage.removeItem(name);
    else localStorage.setItem(name, words);
  } catch {
    // As above: nothing to do, the words are still on the page.
  }
}
