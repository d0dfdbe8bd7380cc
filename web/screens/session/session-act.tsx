import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';
import type { SessionRow } from '../../api/issued-types';
import { sentenceOf } from '../../api/problem';
import type { Post } from '../../api/types';
import { Told } from '../../frame/told';

interface Props {
  readonly session: SessionRow;
  readonly post: Post;
  readonly act: 'papers' | 'close';
  readonly label: string;
}

/** Two acts that cannot be undone: the first press says what will happen, the second does it. */
export function SessionAct({ session, post, act, label }: Props) {
  const client = useQueryClient();
  const intention = useIntention();
  const [asked, setAsked] = useState(false);
  const acting = useMutation({
    mutationFn: () =>
      write(`/sessions/${session.sessionId}/${act}`, { key: intention.keyFor([session.sessionId, act]), body: { postId: post.postId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sessions'] }),
    onSettled: () => setAsked(false),
  });
  return (
    <div>
      {acting.error && <Told tone="red">{sentenceOf(acting.error)}</Told>}
      {asked && (
        <p className="second">
          {act === 'papers'
            ? `Gửi ${session.items.length} tài liệu tới ${session.delegates} đại biểu. Đại biểu đã nhận bản phát hành thì không gửi lại khi phát hành.`
            : 'Sau khi bế mạc, chương trình và kết quả không sửa được nữa.'}
        </p>
      )}
      <button
        type="button"
        className={`button ${asked ? 'primary' : ''}`}
        disabled={acting.isPending}
        onClick={() => (asked ? acting.mutate() : setAsked(true))}
      >
        {asked ? `Xác nhận: ${label}` : label}
      </button>
      {asked && (
        <button type="button" className="word-button session-cancel" onClick={() => setAsked(false)}>
          Bỏ qua
        </button>
      )}
    </div>
  );
}
