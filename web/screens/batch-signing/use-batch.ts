import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { writeForRows } from '../../api/client';
import type { DocumentView, Finding } from '../../api/document-types';
import { newKey } from '../../api/intention';
import { readAgain } from '../../api/live';

export interface RowToSign {
  readonly view: DocumentView;
  readonly postId: string;
  readonly warnings: readonly Finding[];
  /** It is still mine to sign: nobody withdrew, took back or returned it while the list stood open. */
  readonly waits: boolean;
}

export interface Verdict {
  readonly documentId: string;
  readonly state: string;
  readonly problem?: { readonly detail?: string };
}

export interface Batch {
  readonly ticked: readonly string[];
  readonly toggle: (documentId: string) => void;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly sign: (pin: string) => void;
  readonly busy: boolean;
  readonly error: Error | null;
}

/** Rows with warnings are unticked; a failed row stays ticked, so that the next try is one PIN away. */
export function useBatch(rows: readonly RowToSign[]): Batch {
  const client = useQueryClient();
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const [verdicts, setVerdicts] = useState<Readonly<Record<string, Verdict>>>({});
  const isTicked = (row: RowToSign) =>
    row.waits &&
    verdicts[row.view.documentId]?.state !== 'signed' &&
    (changed[row.view.documentId] ?? (row.warnings.length === 0 && row.view.bytesSha256 !== undefined));
  const chosen = rows.filter(isTicked);
  const signing = useMutation({
    mutationFn: async (pin: string) => {
      // One request per post one signs from; usually there is one.
      for (const postId of new Set(chosen.map((row) => row.postId))) {
        const items = chosen
          .filter((row) => row.postId === postId)
          .map(({ view }) => ({ documentId: view.documentId, expectedVersion: view.seq, bytesSha256: view.bytesSha256 }));
        await writeForRows<Verdict>('/signatures', { key: newKey(), body: { postId, pin, items } }, (verdict) =>
          setVerdicts((known) => ({ ...known, [verdict.documentId]: verdict })),
        );
      }
    },
    onSettled: () => chosen.forEach(({ view }) => readAgain(client, view.documentId)),
  });
  return {
    ticked: chosen.map((row) => row.view.documentId),
    toggle: (documentId) => setChanged({ ...changed, [documentId]: !chosen.some((row) => row.view.documentId === documentId) }),
    verdicts,
    sign: signing.mutate,
    busy: signing.isPending,
    error: signing.error,
  };
}
