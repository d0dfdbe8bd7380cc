import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { tellSeen } from '../../acts/seeing';
import type { AllowedAct, DocumentView } from '../../api/document-types';
import { readAgain } from '../../api/live';

/** Looking at a document one has to act on is itself recorded, once and in silence. @param isAtIt whether a person is looking */
export function useSeeing(view: DocumentView, postId: string | undefined, isAtIt: boolean): void {
  const client = useQueryClient();
  const told = useRef(false);
  const act = view.acts.find((other) => isAtStep(view, other) && (postId === undefined || other.postId === postId));
  useEffect(() => {
    if (!act || !isAtIt || told.current) return;
    told.current = true;
    void tellSeen(view.documentId, act.postId).then(() => readAgain(client, view.documentId));
  }, [act, client, isAtIt, view.documentId]);
}

/** Answers of a consultation or ballot have streams of their own; seeing belongs to a step one holds. */
function isAtStep({ current }: DocumentView, { kind, postId }: AllowedAct): boolean {
  return current !== undefined && current.postIds.includes(postId) && kind !== 'opinion' && kind !== 'vote' && kind !== 'takeBack';
}
