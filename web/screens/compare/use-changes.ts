import { useEffect, useState } from 'react';

/** Going from change to change: which one stands in sight, of how many. What went and what came in its place are one change. */
export function useChanges(shown: string) {
  const [changes, setChanges] = useState<readonly HTMLElement[]>([]);
  const [at, setAt] = useState<number>();
  useEffect(() => {
    setChanges(beginnings());
    setAt(undefined);
  }, [shown]);
  const go = (step: 1 | -1) => {
    if (changes.length === 0) return;
    const next = at === undefined ? (step === 1 ? 0 : changes.length - 1) : (at + step + changes.length) % changes.length;
    setAt(next);
    changes[next]?.focus({ preventScroll: true });
    changes[next]?.scrollIntoView({ block: 'center' });
  };
  return { count: changes.length, at, go };
}

function beginnings(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.compared .change')].filter((change) => !followsChange(change));
}

function followsChange(change: HTMLElement): boolean {
  const before = change.previousSibling;
  return before instanceof HTMLElement && before.classList.contains('change');
}
