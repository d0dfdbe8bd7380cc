import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { write } from '../../api/client';
import type { AllowedAct, DocumentView } from '../../api/document-types';
import { newKey } from '../../api/intention';
import { readAgain } from '../../api/live';

/** Opening a document one has to act on is itself recorded: from then on the sender cannot take it back. Told once, in silence. */
export function useSeeing(view: DocumentView, postId: string | undefined): void {
  const client = useQueryClient();
  const told = useRef(false);
  const act = view.acts.find((other) => isAtStep(view, other) && (postId === undefined || other.postId === postId));
  useEffect(() => {
    if (!act || told.current) return;
    told.current = true;
    write(`/documents/${encodeURIComponent(view.documentId)}/acts/see`, { key: newKey(), body: { expectedVersion: view.seq, postId: act.postId } })
      // A refusal means somebody acted in the same moment: the reading that follows shows it.
      .catch(() => undefined)
      .finally(() => readAgain(client, view.documentId));
  }, [act, client, view.documentId, view.seq]);
}

/** Answers of a consultation or ballot have streams of their own; seeing belongs to a step one holds. */
function isAtStep({ current }: DocumentView, { kind, postId }: AllowedAct): boolean {
  return current !== undefined && current.postIds.includes(postId) && kind !== 'opinion' && kind !== 'vote' && kind !== 'takeBack';
}
