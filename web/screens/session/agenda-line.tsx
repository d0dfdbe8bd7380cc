import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';
import type { AgendaItem, SessionRow } from '../../api/issued-types';
import { sentenceOf } from '../../api/problem';
import type { Post } from '../../api/types';
import { Told } from '../../frame/told';
import { RESULTS, sayAnswer } from '../../words/answers';
import { sayWhen } from '../../words/dates';
import { sayNumber } from '../../words/say-number';
import { sayDocument } from '../../words/say-document';

interface Props {
  readonly item: AgendaItem;
  readonly number: number;
  readonly session: SessionRow;
  /** The post that may record results now. */
  readonly post: Post | undefined;
}

export function AgendaLine({ item, number, session, post }: Props) {
  return (
    <li className="agenda-line">
      <span className="agenda-number">{number}</span>
      <div>
        <Link to={`/van-ban/${item.documentId}`}>{sayDocument(item).trim() || 'Tài liệu kỳ họp'}</Link>
        <p className="second dots">
          {item.fromAgency !== '' && <span>{item.fromAgency}</span>}
          {item.printedNumber !== undefined && <span>số {sayNumber(item.printedNumber)}</span>}
          <span className={item.ready ? 'green' : 'amber'}>{item.ready ? 'đủ tài liệu' : `chưa có tài liệu, đang ở bước ${item.standing}`}</span>
        </p>
      </div>
      {item.result !== undefined ? (
        <span className="green">
          {item.resultWords ?? sayAnswer(item.result)}
          {item.resultAt !== undefined && `, ${sayWhen(item.resultAt)}`}
        </span>
      ) : post ? (
        <RecordResult item={item} session={session} post={post} />
      ) : (
        <span className="hint">chưa có kết quả</span>
      )}
    </li>
  );
}

function RecordResult({ item, session, post }: Pick<Props, 'item' | 'session'> & { readonly post: Post }) {
  const client = useQueryClient();
  const intention = useIntention();
  const [result, setResult] = useState('');
  const recording = useMutation({
    mutationFn: () =>
      write(`/sessions/${session.sessionId}/items/${item.documentId}/result`, {
        key: intention.keyFor([item.documentId, result]),
        body: { result, postId: post.postId },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <form
      className="record-result"
      onSubmit={(event) => {
        event.preventDefault();
        recording.mutate();
      }}
    >
      <select
        className="input"
        aria-label={`Kết quả của nội dung ${item.subject}`}
        required
        value={result}
        onChange={(event) => setResult(event.target.value)}
      >
        <option value="">Chọn kết quả</option>
        {RESULTS.map(({ answer, words }) => (
          <option key={answer} value={answer}>
            {words}
          </option>
        ))}
      </select>
      <button className="button" disabled={recording.isPending || result === ''}>
        Ghi kết quả
      </button>
      {recording.error && <Told tone="red">{sentenceOf(recording.error)}</Told>}
    </form>
  );
}
