import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import type { Delivery } from '../../api/document-types';
import { useIntention } from '../../api/intention';
import { readAgain } from '../../api/live';
import { sentenceOf } from '../../api/problem';
import { useMe } from '../../api/queries';

interface Props {
  readonly documentId: string;
  readonly delivery: Delivery;
  readonly recalled: boolean;
}

/** A copy that waits for văn thư: sent again after a refusal, handed over on paper, or told of a recall where no mail goes. */
export function DeliveryAct({ documentId, delivery, recalled }: Props) {
  const client = useQueryClient();
  const intention = useIntention();
  const isClerk = useMe().posts.some((post) => post.roles.includes('records-clerk'));
  const act = recalled ? actOfRecall(delivery) : actOfSending(delivery);
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
        {LABELS[act]}
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

const LABELS = { resend: 'Gửi lại', 'hand-over': 'Đã giao bản giấy', 'recall-told': 'Đã báo thu hồi' } as const;

type ClerksAct = keyof typeof LABELS;

function actOfSending({ state }: Delivery): ClerksAct | undefined {
  if (state === 'refused') return 'resend';
  return state === 'to-hand-over' ? 'hand-over' : undefined;
}

function actOfRecall({ mustBeToldByHand }: Delivery): ClerksAct | undefined {
  return mustBeToldByHand ? 'recall-told' : undefined;
}
