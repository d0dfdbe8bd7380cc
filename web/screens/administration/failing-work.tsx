import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { write } from '../../api/client';
import type { FailingWork as Failing } from '../../api/generated/api';
import { useIntention } from '../../api/intention';
import { sentenceOf } from '../../api/problem';
import { queries } from '../../api/queries';
import { Answer, Nothing } from '../../frame/states';
import { Told } from '../../frame/told';
import { sayWhen } from '../../words/dates';

type Item = Failing['items'][number];

/** Automatic work that does not get done, and a way to have it tried again at once. */
export function FailingWork() {
  const failing = useQuery(queries.failingWork());
  return (
    <Answer query={failing} waiting="Đang xem các việc tự động…">
      {({ items }) =>
        items.length === 0 ? (
          <Nothing title="Không có việc tự động nào trục trặc">
            <p>Việc dàn trang, ký, gửi thư chưa thành sẽ hiện ở đây cùng nút “Thử lại”.</p>
          </Nothing>
        ) : (
          <ul className="kept-list">
            {items.map((item) => (
              <OneItem key={`${item.kind}/${item.documentId}`} item={item} />
            ))}
          </ul>
        )
      }
    </Answer>
  );
}

function OneItem({ item }: { readonly item: Item }) {
  const client = useQueryClient();
  const intention = useIntention();
  const body = { kind: item.kind, documentId: item.documentId };
  const trying = useMutation({
    mutationFn: () => write('/operations/failing-work/retry', { key: intention.keyFor(body), body }),
    onSuccess: () => {
      intention.settled();
      return client.invalidateQueries({ queryKey: ['failing-work'] });
    },
  });
  return (
    <li className="kept-line">
      <div>
        <b>{item.what}</b>
        <span className="second">từ {sayWhen(item.since)}</span>
      </div>
      <div>
        {item.sentence} <Link to={`/van-ban/${item.documentId}`}>Mở hồ sơ</Link>
        {trying.error && <Told tone="red">{sentenceOf(trying.error)}</Told>}
      </div>
      <div className="kept-acts">
        <button type="button" className="button" disabled={trying.isPending} onClick={() => trying.mutate()}>
          Thử lại<span className="unseen"> {item.what}</span>
        </button>
      </div>
    </li>
  );
}
