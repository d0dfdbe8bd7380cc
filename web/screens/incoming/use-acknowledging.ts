import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newKey } from '../../api/intention';
import type { IncomingRow } from '../../api/issued-types';
import { readAgain } from '../../api/live';
import { hasCode } from '../../api/problem';
import { useMe } from '../../api/queries';
import { sendAcknowledgement, waitToSend, type Acknowledgement } from '../../offline/waiting-acknowledgements';

/** Says, from the post it was sent to, that a copy arrived; of a recalled one, that its recall is known. Without a network it waits and goes by itself. */
export function useAcknowledging() {
  const client = useQueryClient();
  const { personId } = useMe();
  return useMutation({
    mutationFn: async (row: IncomingRow): Promise<'sent' | 'waiting'> => {
      const given = { documentId: row.documentId, deliveryId: row.deliveryId, act: actOn(row), postId: row.postId, key: newKey() } as const;
      try {
        await sendAcknowledgement(given);
        return 'sent';
      } catch (error) {
        if (!hasCode(error, 'OFFLINE') || !waitToSend(personId, given)) throw error;
        return 'waiting';
      }
    },
    onSuccess: (_, { documentId }) => readAgain(client, documentId),
  });
}

function actOn({ recalledAt }: IncomingRow): Acknowledgement['act'] {
  return recalledAt === undefined ? 'acknowledge' : 'confirm-recall';
}
