import { Link } from 'react-router';
import type { RecordsDesk } from '../../api/generated/api';
import { Nothing } from '../../frame/states';
import { sayUrgency } from '../../words/answers';
import { sayDocument } from '../../words/say-document';
import { sayWhen } from '../../words/dates';

/** Signed documents that wait for the last look, number, date and seal: one act on the document's own page. */
export function ToSeal({ rows }: { readonly rows: RecordsDesk['toSeal'] }) {
  if (rows.length === 0)
    return (
      <Nothing title="Không có văn bản nào chờ đóng dấu">
        <p>Văn bản lãnh đạo đã ký sẽ tự hiện ở đây để kiểm tra lần cuối, cấp số và đóng dấu.</p>
      </Nothing>
    );
  return (
    <ul className="desk-rows">
      {rows.map((row) => {
        const urgency = sayUrgency(row.urgency);
        return (
          <li key={row.documentId} className="sheet desk-row">
            <div>
              <Link to={`/viec-cua-toi/${row.documentId}?${new URLSearchParams({ 'chuc-danh': row.postId })}`}>
                {sayDocument(row)}
              </Link>
              <p className="second">
                {row.onPaper ? 'Chuyển ký giấy' : 'Ký xong'} {sayWhen(row.openedAt)} {urgency !== undefined && <span className="badge is-red">{urgency}</span>}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
