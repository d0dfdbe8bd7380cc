import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries';
import { Refused } from '../../frame/refused';
import { Told } from '../../frame/told';
import { useAcknowledging } from '../incoming/use-acknowledging';

interface Props {
  readonly documentId: string;
  /** The look of what holds it: on a phone the bar that stays. */
  readonly className?: string;
}

/** A copy that came to me: the one thing asked is to say that it arrived, or that its recall is known. */
export function AcknowledgeHere({ documentId, className }: Props) {
  const mine = useQuery(queries.incoming('new')).data?.items.find((row) => row.documentId === documentId);
  const acknowledging = useAcknowledging();
  if (!mine && !acknowledging.isSuccess) return null;
  return (
    <div className={className}>
      {acknowledging.data === 'sent' && <Told tone="green">Đã xác nhận. Nơi gửi thấy ngay văn bản đã đến nơi.</Told>}
      {acknowledging.data === 'waiting' && <Told tone="amber">Đang mất mạng. Xác nhận đã ghi trên máy này, sẽ tự gửi khi có mạng.</Told>}
      {acknowledging.error && <Refused error={acknowledging.error} />}
      {mine && !acknowledging.isSuccess && (
        <button
          type="button"
          className="button primary wide"
          data-primary
          disabled={acknowledging.isPending}
          onClick={() => acknowledging.mutate(mine)}
        >
          {mine.recalledAt === undefined ? 'Xác nhận đã nhận' : 'Xác nhận đã biết thu hồi'}
        </button>
      )}
    </div>
  );
}
