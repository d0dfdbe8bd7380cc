import { EventEmitter, once } from 'node:events';
import { Client } from 'pg';

const LONGEST_WAIT_MS = 250;

/**
 * The versions of documents as their pages learn them live. The browser hears of them from the API; here they are heard where the API
 * hears them, so that a page that is open costs the load client and not the office.
 */
export interface LiveVersions {
  of(documentId: string): number;
  /** Told by an answer, which may come before the news. */
  note(documentId: string, version: number): void;
  /** Waits until the document is beyond `version`, or for a quarter of a second. */
  beyond(documentId: string, version: number): Promise<void>;
  forget(documentId: string): void;
  stop(): Promise<void>;
}

export async function listenToVersions(databaseUrl: string): Promise<LiveVersions> {
  const versions = new Map<string, number>();
  const changes = new EventEmitter().setMaxListeners(0);
  const note = (documentId: string, version: number): void => {
    versions.set(documentId, Math.max(version, versions.get(documentId) ?? 0));
  };
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  client.on('notification', ({ payload }) => {
    const { stream, seq }: { readonly stream: string; readonly seq: number } = JSON.parse(payload ?? '{}');
    if (!stream.startsWith('document/')) return;
    note(stream.slice('document/'.length), seq);
    changes.emit(stream);
  });
  await client.query('listen trinh');
  return {
    note,
    of: (documentId) => versions.get(documentId) ?? 0,
    async beyond(documentId, version) {
      if ((versions.get(documentId) ?? 0) > version) return;
      await once(changes, `document/${documentId}`, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) }).catch(() => undefined);
    },
    forget: (documentId) => versions.delete(documentId),
    stop: () => client.end(),
  };
}
