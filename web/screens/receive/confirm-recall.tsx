import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';
import { sentenceOf } from '../../api/problem';
import { Told } from '../../frame/told';
import { sayDate, sayTime } from '../../words/dates';

/** The one thing asked of whoever has a recalled copy: that they know. */
export function ConfirmRecall({ token, confirmedAt }: { readonly token: string; readonly confirmedAt: string | undefined }) {
  const client = useQueryClient();
  const intention = useIntention();
  const confirming = useMutation({
    mutationFn: () => write(`/links/${encodeURIComponent(token)}/recall-confirmation`, { key: intention.keyFor(token) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['link', token] }),
  });
  if (confirmedAt !== undefined)
    return (
      <Told tone="accent">
        Đã xác nhận biết việc thu hồi lúc {sayTime(confirmedAt)} ngày {sayDate(confirmedAt)}.
      </Told>
    );
  return (
    <>
      {confirming.error && <Told tone="red">{sentenceOf(confirming.error)}</Told>}
      <button
        type="button"
        className="button primary wide receive-primary"
        disabled={confirming.isPending}
        onClick={() => confirming.mutate()}
      >
        {confirming.isPending ? 'Đang xác nhận…' : 'Xác nhận đã biết thu hồi'}
      </button>
    </>
  );
}
