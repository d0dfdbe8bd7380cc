import { useQuery } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useInbox } from '../../api/inbox';
import { queries, useMe } from '../../api/queries';
import { useKeys } from '../../frame/keys';
import { MoreRows } from '../../frame/more-rows';
import { Answer, Waiting } from '../../frame/states';
import { PickedBar } from './picked-bar';
import { linkTo, listOf, rowsOf, tabsOf, type QueueTab } from './queue-order';
import { QueueRows } from './queue-rows';
import { usePicking } from './use-picking';

interface Props {
  readonly tab: QueueTab;
  readonly openId: string | undefined;
  readonly openPostId: string | undefined;
  /** What was just done, when no document stands beside the list to say it over. */
  readonly done: ReactNode;
}

export function Queue({ tab, openId, openPostId, done }: Props) {
  const me = useMe();
  const inbox = useInbox(listOf(tab));
  const mine = useInbox('mine').data;
  const counts = useQuery(queries.inboxCounts()).data;
  const list = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  const picking = usePicking(tab, rowsOf(tab, inbox.data?.items ?? []));
  useKeys({
    j: { words: 'Việc tiếp theo', act: () => step(list.current, 1) },
    k: { words: 'Việc trước', act: () => step(list.current, -1) },
    Escape: { words: 'Về danh sách', act: () => void navigate(linkTo(tab)) },
    ...(picking.pickable.length > 1 && { x: { words: 'Chọn việc để xử lý nhiều hồ sơ', act: () => picking.toggle(focusedRow()) } }),
  });
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
        {picking.pickable.length > 1 && (
          <button type="button" className="word-button" aria-pressed={picking.on} onClick={picking.turn}>
            {picking.on ? 'Thôi chọn' : 'Chọn nhiều'}
          </button>
        )}
      </div>
      <nav className="tabs queue-tabs" aria-label="Lọc danh sách">
        {tabsOf(me).map(({ tab: other, words }) => (
          <Link key={other} to={linkTo(other)} aria-current={other === tab ? 'page' : undefined}>
            {words}
            {other === 'mine' && counts && <span> {counts.mine}</span>}
            {other === 'instead' && mine && <span> {rowsOf(other, mine.items).length}</span>}
          </Link>
        ))}
      </nav>
      <div className="queue-rows">
        {done}
        <Answer query={inbox} waiting="Đang lấy danh sách việc…">
          {(data) =>
            inbox.hasNextPage && rowsOf(tab, data.items).length === 0 ? (
              <Waiting what="Đang lấy danh sách việc…" />
            ) : (
              <QueueRows
                rows={rowsOf(tab, data.items)} tab={tab} openId={openId} openPostId={openPostId} picking={picking}
                counts={tab === 'mine' && inbox.hasNextPage ? counts : undefined}
              />
            )
          }
        </Answer>
        <MoreRows list={inbox} what="việc" />
      </div>
      {picking.on && <PickedBar picked={picking.picked} />}
    </section>
  );
}

/** Moves the focus among the rows: from the focused one, else from the open one. */
function step(list: HTMLElement | null, by: 1 | -1): void {
  const rows = [...(list?.querySelectorAll<HTMLAnchorElement>('a.row') ?? [])];
  const from = rows.findIndex((row) => row === document.activeElement);
  const open = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const start = from >= 0 ? from : open;
  rows[Math.min(Math.max(start + by, 0), rows.length - 1)]?.focus();
}

function focusedRow(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset['row'] : undefined;
}
