import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';
import { sentenceOf } from '../../api/problem';
import { Told } from '../../frame/told';
import { sayDate, sayTime } from '../../words/dates';

/** The one button of the page. */
export function Acknowledge({ token, acknowledgedAt }: { readonly token: string; readonly acknowledgedAt: string | undefined }) {
  const client = useQueryClient();
  const intention = useIntention();
  const acknowledging = useMutation({
    mutationFn: () => write(`/links/${encodeURIComponent(token)}/acknowledgement`, { key: intention.keyFor(token) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['link', token] }),
  });
  if (acknowledgedAt !== undefined)
    return (
      <Told tone="accent">
        Đã xác nhận nhận văn bản lúc {sayTime(acknowledgedAt)} ngày {sayDate(acknowledgedAt)}.
      </Told>
    );
  return (
    <>
      {acknowledging.error && <Told tone="red">{sentenceOf(acknowledging.error)}</Told>}
      <button
        type="button"
        className="button primary wide receive-primary"
        disabled={acknowledging.isPending}
        onClick={() => acknowledging.mutate()}
      >
        {acknowledging.isPending ? 'Đang xác nhận…' : 'Xác nhận đã nhận'}
      </button>
    </>
  );
}
