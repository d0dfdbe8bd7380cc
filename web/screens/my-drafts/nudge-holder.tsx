import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import type { AllowedAct } from '../../api/document-types';
import { useIntention } from '../../api/intention';
import { readAgain } from '../../api/live';
import { sentenceOf } from '../../api/problem';
import { queries } from '../../api/queries';

/** Nudges whoever holds the document, while that may still be done; and how often it was. */
export function NudgeHolder({ documentId }: { readonly documentId: string }) {
  const view = useQuery(queries.document(documentId)).data;
  const act = view?.acts.find((one) => one.kind === 'nudge');
  const nudging = useNudging(documentId);
  const times = view?.current?.nudgedTimes ?? 0;
  if (!view || (!act && times === 0)) return null;
  return (
    <p className="second dots">
      {act && (
        <button type="button" className="word-button" disabled={nudging.isPending} onClick={() => nudging.mutate({ act, seq: view.seq })}>
          Đôn đốc<span className="unseen"> hồ sơ {view.subject}</span>
        </button>
      )}
      {times > 0 && <span>đã đôn đốc {times} lần</span>}
      {nudging.error && (
        <span className="red" role="alert">
          {sentenceOf(nudging.error)}
        </span>
      )}
    </p>
  );
}

function useNudging(documentId: string) {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: ({ act, seq }: { readonly act: AllowedAct; readonly seq: number }) => {
      const body = { postId: act.postId, expectedVersion: seq };
      return write(`/documents/${encodeURIComponent(documentId)}/acts/nudge`, { key: intention.keyFor(body), body });
    },
    onSuccess: () => intention.settled(),
    onSettled: () => readAgain(client, documentId),
  });
}
