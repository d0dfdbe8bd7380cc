import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';
import { readAgain } from '../../api/live';

/** One copy of one document. */
export interface Copy {
  readonly documentId: string;
  readonly deliveryId: string;
}

interface Asked {
  readonly act: 'hand-over' | 'resend' | 'give-up';
  readonly body: Readonly<Record<string, string>>;
}

/** What văn thư does with one copy; the desk is read again when it is done. */
export function useCopyAct({ documentId, deliveryId }: Copy) {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: ({ act, body }: Asked) =>
      write(`/documents/${documentId}/deliveries/${encodeURIComponent(deliveryId)}/${act}`, { key: intention.keyFor([act, body]), body }),
    onSuccess: () => {
      intention.settled();
      readAgain(client, documentId);
    },
  });
}
