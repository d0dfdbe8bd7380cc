import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads again what another person changed. The browser reconnects by itself; after a gap everything on the page is read again. */
export function useLiveChanges(): void {
  const client = useQueryClient();
  useEffect(() => {
    const source = new EventSource('/api/events');
    let begun = false;
    source.addEventListener('ready', () => {
      if (begun) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      begun = true;
    });
    source.addEventListener('document', (event) => {
      const told: { documentId?: string } = JSON.parse(event.data);
      if (told.documentId !== undefined) readAgain(client, told.documentId);
    });
    source.addEventListener('session', () => void client.invalidateQueries({ queryKey: ['sessions'] }));
    return () => source.close();
  }, [client]);
}

export function readAgain(client: QueryClient, documentId: string): void {
  for (const queryKey of [['document', documentId], ['inbox'], ['documents'], ['incoming'], ['sessions'], ['book']]) {
    void client.invalidateQueries({ queryKey });
  }
}
