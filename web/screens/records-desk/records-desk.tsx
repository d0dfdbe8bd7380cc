import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { read } from '../../api/client';
import type { RecordsDesk as Desk } from '../../api/generated/api';
import { usePageTitle } from '../../frame/page-title';
import { Answer } from '../../frame/states';
import { FailingCopies } from './failing-copies';
import { PaperCopies } from './paper-copies';
import { Sending } from './sending';
import { ToSeal } from './to-seal';
import './records-desk.css';

const QUEUES = [
  { key: 'dong-dau', words: 'Kiểm tra, cấp số, đóng dấu', count: (desk: Desk) => desk.toSeal.length },
  { key: 'dang-phat-hanh', words: 'Đang phát hành', count: (desk: Desk) => desk.sending.length },
  { key: 'ban-giay', words: 'Bản giấy', count: (desk: Desk) => desk.paper.length },
  { key: 'gui-loi', words: 'Gửi lỗi', count: (desk: Desk) => desk.failing.length },
] as const;

type QueueKey = (typeof QUEUES)[number]['key'];

/** The desk of văn thư: what waits for number and seal, what is on its way, what goes on paper, what did not arrive. */
export function RecordsDesk() {
  usePageTitle('Văn thư');
  const [search] = useSearchParams();
  const desk = useQuery({ queryKey: ['inbox', 'records-desk'], queryFn: ({ signal }) => read<Desk>('/records-desk', signal) });
  const open = QUEUES.find(({ key }) => key === search.get('hang'))?.key ?? 'dong-dau';
  return (
    <div className="page records-desk">
      <div className="page-head">
        <h1>Văn thư</h1>
        <p className="desk-books">
          <Link className="button" to="/van-ban-di">
            Sổ văn bản đi
          </Link>
          <Link className="button" to="/van-ban-den/so">
            Sổ văn bản đến
          </Link>
        </p>
      </div>
      <Answer query={desk} waiting="Đang lấy việc của văn thư…">
        {(data) => (
          <>
            <nav className="tabs" aria-label="Hàng việc của văn thư">
              {QUEUES.map(({ key, words, count }) => (
                <Link key={key} to={`/van-thu?hang=${key}`} aria-current={key === open ? 'page' : undefined}>
                  {words} <span className="second">{count(data)}</span>
                </Link>
              ))}
            </nav>
            <Queue open={open} desk={data} />
          </>
        )}
      </Answer>
    </div>
  );
}

function Queue({ open, desk }: { readonly open: QueueKey; readonly desk: Desk }) {
  switch (open) {
    case 'dong-dau':
      return <ToSeal rows={desk.toSeal} />;
    case 'dang-phat-hanh':
      return <Sending rows={desk.sending} />;
    case 'ban-giay':
      return <PaperCopies rows={desk.paper} />;
    case 'gui-loi':
      return <FailingCopies rows={desk.failing} />;
  }
}
