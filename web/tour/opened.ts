import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

/** The tour is begun from the first page one sees, or again from the help. */
export function openTour(open: boolean): void {
  isOpen = open;
  for (const listener of listeners) listener();
}

export function useTourOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
  );
}
