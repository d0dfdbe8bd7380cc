import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import type { Delivery } from '../../api/document-types';
import { useIntention } from '../../api/intention';
import { readAgain } from '../../api/live';
import { sentenceOf } from '../../api/problem';
import { useMe } from '../../api/queries';

/** A copy that waits for văn thư: sent again after a refusal, or handed over on paper. */
export function DeliveryAct({ documentId, delivery }: { readonly documentId: string; readonly delivery: Delivery }) {
  const client = useQueryClient();
  const intention = useIntention();
  const isClerk = useMe().posts.some((post) => post.roles.includes('records-clerk'));
  const act = delivery.state === 'refused' ? 'resend' : delivery.state === 'to-hand-over' ? 'hand-over' : undefined;
  const acting = useMutation({
    mutationFn: () =>
      write(`/documents/${documentId}/deliveries/${encodeURIComponent(delivery.deliveryId)}/${act}`, { key: intention.keyFor(act) }),
    onSuccess: () => {
      intention.settled();
      readAgain(client, documentId);
    },
  });
  if (!isClerk || act === undefined) return null;
  return (
    <>
      <button type="button" className="word-button" disabled={acting.isPending} onClick={() => acting.mutate()}>
        {act === 'resend' ? 'Gửi lại' : 'Đã giao bản giấy'}
        <span className="unseen"> cho {delivery.addressee}</span>
      </button>
      {acting.error && (
        <span className="red" role="alert">
          {sentenceOf(acting.error)}
        </span>
      )}
    </>
  );
}
