import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { connectionBack, connectionLost } from './connection';

const AGAIN_MS = 4_000;

/** Reads again what another person changed. A stream that broke off is opened anew; after a gap everything on the page is read again. */
export function useLiveChanges(): void {
  const client = useQueryClient();
  useEffect(() => {
    let begun = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let source = open();

    function open(): EventSource {
      const opened = new EventSource('/api/events');
      opened.addEventListener('ready', () => {
        connectionBack();
        if (begun) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
        begun = true;
      });
      opened.addEventListener('document', (event) => {
        const told: { documentId?: string } = JSON.parse(event.data);
        if (told.documentId !== undefined) readAgain(client, told.documentId);
      });
      opened.addEventListener('session', () => void client.invalidateQueries({ queryKey: ['sessions'] }));
      opened.addEventListener('error', () => {
        // The browser tries again by itself after a broken line, but not after an answer of "no": the session may be open again by then.
        if (opened.readyState !== EventSource.CLOSED) return connectionLost();
        timer = setTimeout(() => {
          source = open();
        }, AGAIN_MS);
      });
      return opened;
    }

    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [client]);
}

export function readAgain(client: QueryClient, documentId: string): void {
  for (const queryKey of [['document', documentId], ['draft', documentId], ['inbox'], ['documents'], ['incoming'], ['sessions'], ['book']]) {
    void client.invalidateQueries({ queryKey });
  }
}
