import { Link } from 'react-router';
import type { RecordsDesk } from '../../api/generated/api';
import { Nothing } from '../../frame/states';
import { sayDate } from '../../words/dates';
import { sayDocument } from '../../words/say-document';
import { sayNumber } from '../../words/say-number';

/** Issued documents whose copies have not all reached somebody yet. */
export function Sending({ rows }: { readonly rows: RecordsDesk['sending'] }) {
  if (rows.length === 0)
    return (
      <Nothing title="Không có văn bản nào đang phát hành">
        <p>Văn bản vừa đóng dấu được gửi ngay tới các nơi nhận; xong hết thì tự lưu hồ sơ.</p>
      </Nothing>
    );
  return (
    <ul className="desk-rows">
      {rows.map((row) => (
        <li key={row.documentId} className="sheet desk-row">
          <div>
            <Link to={`/van-ban/${row.documentId}`}>{sayDocument(row)}</Link>
            <p className="second dots">
              <span>Số {sayNumber(row.printedNumber ?? '')}</span>
              <span>{sayDate(row.issuedOn)}</span>
            </p>
          </div>
          <p>
            Đã gửi {row.reached}/{row.addressees} nơi
            <span className="second"> · {row.acknowledged} nơi đã nhận</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
