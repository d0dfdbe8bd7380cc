import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../../api/client';
import type { NewCopy } from '../../../api/generated/api';
import { useIntention } from '../../../api/intention';
import { readAgain } from '../../../api/live';

/** Hands a copy in to its signer; the same click again is the same copy. */
export function useCopying(documentId: string, forgetWords: () => void) {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: (body: NewCopy) => write<{ documentId: string }>(`/documents/${documentId}/copies`, { key: intention.keyFor(body), body }),
    onSuccess: () => {
      intention.settled();
      forgetWords();
      readAgain(client, documentId);
    },
  });
}
