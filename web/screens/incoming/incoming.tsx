import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { IncomingLine } from './incoming-line';
import './incoming.css';

/** Signed copies sent to us: new ones wait for an acknowledgement. */
export function Incoming() {
  usePageTitle('Văn bản đến');
  const [search] = useSearchParams();
  const tab = search.get('danh-sach') === 'da-nhan' ? 'acknowledged' : 'new';
  const incoming = useQuery(queries.incoming(tab));
  return (
    <div className="page">
      <h1>Văn bản đến</h1>
      <nav className="tabs" aria-label="Lọc văn bản đến">
        <Link to="/van-ban-den" aria-current={tab === 'new' ? 'page' : undefined}>
          Chờ xác nhận
        </Link>
        <Link to="/van-ban-den?danh-sach=da-nhan" aria-current={tab === 'acknowledged' ? 'page' : undefined}>
          Đã nhận
        </Link>
      </nav>
      <Answer query={incoming} waiting="Đang lấy văn bản đến…">
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={tab === 'new' ? 'Không có văn bản nào chờ xác nhận' : 'Chưa xác nhận văn bản nào'}>
              <p>Văn bản các cơ quan gửi đến sẽ tự hiện ở đây.</p>
            </Nothing>
          ) : (
            <ul>
              {items.map((row) => (
                <IncomingLine key={row.deliveryId} row={row} />
              ))}
            </ul>
          )
        }
      </Answer>
    </div>
  );
}
