import { useEffect } from 'react';

/** Names the page in the browser's tab and history. */
export function usePageTitle(words: string): void {
  useEffect(() => {
    document.title = `${words} · Trình`;
  }, [words]);
}
