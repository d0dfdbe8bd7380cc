import { useSyncExternalStore } from 'react';

/** A phone or a narrow window: list and document are pages of their own. */
export function useNarrow(): boolean {
  return useMatches('(max-width: 56rem)');
}

function useMatches(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
