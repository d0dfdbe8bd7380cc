import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';
import type { IncomingRow } from '../../api/issued-types';
import { readAgain } from '../../api/live';

/** Says that a copy arrived, from the post it was sent to. */
export function useAcknowledging() {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: ({ documentId, deliveryId, postId }: IncomingRow) =>
      write(`/documents/${documentId}/deliveries/${encodeURIComponent(deliveryId)}/acknowledge`, {
        key: intention.keyFor(deliveryId),
        body: { postId },
      }),
    onSuccess: (_, { documentId }) => readAgain(client, documentId),
  });
}
