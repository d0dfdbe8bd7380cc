import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';
import type { IncomingRow } from '../../api/issued-types';
import { readAgain } from '../../api/live';

/** Says, from the post it was sent to, that a copy arrived; of a recalled one, that its recall is known. */
export function useAcknowledging() {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: (row: IncomingRow) => {
      const act = row.recalledAt === undefined ? 'acknowledge' : 'confirm-recall';
      return write(`/documents/${row.documentId}/deliveries/${encodeURIComponent(row.deliveryId)}/${act}`, {
        key: intention.keyFor([row.deliveryId, act]),
        body: { postId: row.postId },
      });
    },
    onSuccess: (_, { documentId }) => readAgain(client, documentId),
  });
}
