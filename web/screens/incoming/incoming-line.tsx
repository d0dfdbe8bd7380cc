import { Check } from 'lucide-react';
import { Link } from 'react-router';
import type { IncomingRow } from '../../api/issued-types';
import { sentenceOf } from '../../api/problem';
import { Told } from '../../frame/told';
import { sayDate, sayWhen } from '../../words/dates';
import { keepTogether } from '../../words/keep-together';
import { useAcknowledging } from './use-acknowledging';
import { sayNumber } from '../../words/say-number';

export function IncomingLine({ row }: { readonly row: IncomingRow }) {
  const acknowledging = useAcknowledging();
  return (
    <li className="incoming">
      <div>
        <Link className="incoming-subject" to={`/van-ban/${row.documentId}`}>
          {keepTogether(row.subject)}
        </Link>
        <p className="second dots">
          <span>
            {row.typeName} số {sayNumber(row.printedNumber)}
          </span>
          <span>{row.fromAgency}</span>
          <span>ngày {sayDate(row.issuedOn)}</span>
          <span>gửi {sayWhen(row.deliveredAt)}</span>
          {row.recalledAt !== undefined && <span className="red">đã thu hồi</span>}
        </p>
        {acknowledging.data === 'waiting' && <Told tone="amber">Đang mất mạng. Xác nhận đã ghi trên máy này, sẽ tự gửi khi có mạng.</Told>}
        {acknowledging.error && <Told tone="red">{sentenceOf(acknowledging.error)}</Told>}
      </div>
      {sayDone(row) === undefined ? (
        <button
          type="button" className="button" disabled={acknowledging.isPending || acknowledging.data === 'waiting'}
          onClick={() => acknowledging.mutate(row)}
        >
          {row.recalledAt === undefined ? 'Xác nhận đã nhận' : 'Xác nhận đã biết thu hồi'}
          <span className="unseen"> {row.printedNumber}</span>
        </button>
      ) : (
        <span className="green">
          <Check size={16} aria-hidden /> {sayDone(row)}
        </span>
      )}
    </li>
  );
}

/** What was said of the copy; undefined while a word is still asked for. */
function sayDone(row: IncomingRow): string | undefined {
  if (row.recalledAt !== undefined) return row.recallConfirmedAt && `Đã xác nhận thu hồi ${sayWhen(row.recallConfirmedAt)}`;
  if (row.acknowledgedAt !== undefined) return `Đã nhận ${sayWhen(row.acknowledgedAt)}`;
  return row.withSessionPapersAt && `Đã nhận cùng tài liệu kỳ họp ${sayWhen(row.withSessionPapersAt)}`;
}
