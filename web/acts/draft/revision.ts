import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { withFile, write, writeForFile } from '../../api/client';
import type { Finding } from '../../api/document-types';
import { newKey } from '../../api/intention';
import { useSettled } from '../../drafting/use-settled';

/** A draft as it is to be handed in again: what was corrected, another field of work, or a new file. */
export interface Revision {
  readonly documentId: string;
  /** As the act takes it; empty when nothing differs from what stands. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly file: File | undefined;
}

/** What to look at in it, read by the server once the typing has stopped. */
export function useFindingsOf(revision: Revision) {
  return useQuery({
    ...useAsked(revision, 'findings'),
    queryFn: () => write<{ readonly findings: readonly Finding[] }>(...requestOf(revision, 'findings')),
    placeholderData: keepPreviousData,
  });
}

/** Its pages as they would be handed in. */
export function usePagesOf(revision: Revision) {
  return useQuery({
    ...useAsked(revision, 'pages'),
    queryFn: ({ signal }) => writeForFile(...requestOf(revision, 'preview.pdf'), signal),
    gcTime: 0,
  });
}

function requestOf({ documentId, body, file }: Revision, what: string) {
  return [`/documents/${encodeURIComponent(documentId)}/revision/${what}`, { key: newKey(), body: withFile(body, file) }] as const;
}

function useAsked({ documentId, body, file }: Revision, what: string) {
  const settled = useSettled(JSON.stringify([body, file?.name, file?.size, file?.lastModified]));
  return { queryKey: ['document', documentId, 'revision', what, settled], staleTime: 60_000, retry: false } as const;
}
