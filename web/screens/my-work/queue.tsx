import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { queries } from '../../api/queries';
import type { Inbox, InboxTab } from '../../api/types';
import { useKeys } from '../../frame/keys';
import { Answer, Nothing } from '../../frame/states';
import { Told } from '../../frame/told';
import { linkTo, groupByDue, isRow, TABS } from './queue-order';
import { Row } from './row';
import { useMinute } from './use-minute';

interface Props {
  readonly tab: InboxTab;
  readonly openId: string | undefined;
  readonly openPostId: string | undefined;
  readonly done: string | undefined;
}

export function Queue({ tab, openId, openPostId, done }: Props) {
  const inbox = useQuery(queries.inbox(tab));
  const mine = useQuery(queries.inbox('mine')).data;
  const list = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  useKeys({ j: () => step(list.current, 1), k: () => step(list.current, -1), Escape: () => void navigate(linkTo(tab)) });
  const toSign = mine?.items.filter((row) => row.stepKind === 'sign').length ?? 0;
  return (
    <section className="queue" ref={list} aria-label="Danh sách việc">
      <div className="queue-head">
        <h1>Việc của tôi</h1>
        {toSign > 1 && (
          <Link className="word-button" to="/ky-so">
            Ký số {toSign} văn bản
          </Link>
        )}
      </div>
      <nav className="tabs queue-tabs" aria-label="Lọc danh sách">
        {TABS.map(({ tab: other, words }) => (
          <Link key={other} to={linkTo(other)} aria-current={other === tab ? 'page' : undefined}>
            {words}
            {other === 'mine' && mine && <span> {mine.counts.mine}</span>}
          </Link>
        ))}
      </nav>
      <div className="queue-rows">
        {done !== undefined && (
          <div className="queue-done">
            <Told tone="green">{done}</Told>
          </div>
        )}
        <Answer query={inbox} waiting="Đang lấy danh sách việc…">
          {(data) => <Rows inbox={data} tab={tab} openId={openId} openPostId={openPostId} />}
        </Answer>
      </div>
    </section>
  );
}

function Rows({ inbox, tab, openId, openPostId }: Omit<Props, 'done'> & { readonly inbox: Inbox }) {
  const now = useMinute();
  if (inbox.items.length === 0) return <Empty tab={tab} />;
  const row = (item: Inbox['items'][number]) => (
    <Row
      key={`${item.streamId}/${item.key}`}
      row={item}
      to={linkTo(tab, item)}
      open={isRow(item, openId, openPostId)}
      waits={tab === 'mine'}
      now={now}
    />
  );
  if (tab !== 'mine') return <>{inbox.items.map(row)}</>;
  return groupByDue(inbox.items, now).map((group) => (
    <section key={group.name} aria-label={group.words}>
      <h2 className={`queue-group ${group.name === 'overdue' ? 'red' : ''}`}>
        {group.words} <span>{group.rows.length}</span>
      </h2>
      {group.rows.map(row)}
    </section>
  ));
}

function Empty({ tab }: { readonly tab: InboxTab }) {
  switch (tab) {
    case 'mine':
      return (
        <Nothing title="Không còn việc nào chờ xử lý">
          <p>Hồ sơ chuyển đến anh/chị sẽ tự hiện ở đây, xếp theo thời hạn.</p>
        </Nothing>
      );
    case 'moved':
      return (
        <Nothing title="Chưa chuyển hồ sơ nào">
          <p>Hồ sơ anh/chị đã xử lý và đang chờ người khác sẽ hiện ở đây.</p>
        </Nothing>
      );
    case 'done':
      return (
        <Nothing title="Chưa có hồ sơ nào xử lý xong">
          <p>Hồ sơ anh/chị đã xử lý và đã kết thúc sẽ hiện ở đây.</p>
        </Nothing>
      );
  }
}

/** Moves the focus among the rows: from the focused one, else from the open one. */
function step(list: HTMLElement | null, by: 1 | -1): void {
  const rows = [...(list?.querySelectorAll<HTMLAnchorElement>('a.row') ?? [])];
  const from = rows.findIndex((row) => row === document.activeElement);
  const open = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const start = from >= 0 ? from : open;
  rows[Math.min(Math.max(start + by, 0), rows.length - 1)]?.focus();
}
