import { useEffect, useState, type RefObject } from 'react';

/** How long a document lies open under somebody's eyes before it counts as looked at. */
const LOOKED_AT_MS = 5_000;
/** Keys by which one moves on in the list: whoever presses them does not read this document. */
const LEAVING = ['j', 'k', 'Escape'];

/**
 * Whether somebody is at the document that is open, so that it may be recorded as seen. One that a person opened counts at once. One
 * that opened by itself after the act before does not: its sender could no longer take it back (Lấy lại) though nobody had chosen to
 * look. It counts from the first sign of a person at it, wheel, touch, click or key inside it, or when it has lain in a visible window
 * with the focus for five seconds on end, which is as long as reading who asks for what.
 */
export function useStaying(openedByItself: boolean, pane: RefObject<HTMLElement | null>): boolean {
  const [isAtIt, setAtIt] = useState(!openedByItself);
  useEffect(() => {
    const element = pane.current;
    if (isAtIt || !element) return;
    const stay = () => setAtIt(true);
    const press = ({ key }: KeyboardEvent) => LEAVING.includes(key) || stay();
    const forget = whileInSight(LOOKED_AT_MS, stay);
    element.addEventListener('keydown', press);
    for (const sign of SIGNS) element.addEventListener(sign, stay, { passive: true });
    return () => {
      forget();
      element.removeEventListener('keydown', press);
      for (const sign of SIGNS) element.removeEventListener(sign, stay);
    };
  }, [isAtIt, pane]);
  return isAtIt;
}

const SIGNS = ['wheel', 'touchmove', 'pointerdown'] as const;

/** Calls back after so long in a visible window that has the focus; leaving it begins the time anew. */
function whileInSight(forMs: number, reached: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = document.visibilityState === 'visible' && document.hasFocus() ? setTimeout(reached, forMs) : undefined;
  };
  look();
  window.addEventListener('focus', look);
  window.addEventListener('blur', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('focus', look);
    window.removeEventListener('blur', look);
    document.removeEventListener('visibilitychange', look);
  };
}
