import { TriangleAlert } from 'lucide-react';
import { Link } from 'react-router';
import type { InboxRow } from '../../api/types';
import { sayUrgency } from '../../words/answers';
import { sayDueShort, toneOf } from '../../words/deadline';
import { keepTogether } from '../../words/keep-together';
import { rowName } from './use-picking';

interface Props {
  readonly row: InboxRow;
  readonly to: string;
  readonly open: boolean;
  /** Waits for me: the deadline is mine. */
  readonly waits: boolean;
  readonly now: number;
}

/** What I must do, on what, from whom: three lines, the deadline at the right edge. */
export function Row({ row, to, open, waits, now }: Props) {
  const urgency = sayUrgency(row.urgency);
  return (
    <Link className="row" to={to} data-row={rowName(row)} aria-current={open ? 'true' : undefined}>
      <span className="row-first">
        <span className="row-verb">{row.verb}</span>
        {row.onBehalfOf !== undefined && <span className="badge for">thay {row.onBehalfOf}</span>}
        {urgency !== undefined && (
          <span className="badge is-red">
            <TriangleAlert size={14} aria-hidden /> {urgency}
          </span>
        )}
        <span className={`row-due ${waits ? toneOf(row, now) : 'later'}`}>{sayDueShort(row, now)}</span>
      </span>
      <span className="row-subject">{keepTogether(`${row.typeName} ${lowerFirst(row.subject, row.typeName)}`)}</span>
      <span className="row-third dots">
        <span>{row.unitName}</span>
        {row.progress !== undefined && <span>{row.progress}</span>}
        <span>{row.agencyAbbreviation}</span>
      </span>
    </Link>
  );
}

/** "Báo cáo" + "Kết quả thực hiện …" reads as one sentence; a subject that already names its type is left alone. */
function lowerFirst(subject: string, typeName: string): string {
  if (subject.toLocaleLowerCase('vi').startsWith(typeName.toLocaleLowerCase('vi'))) return subject.slice(typeName.length).trim();
  const second = subject[1] ?? '';
  const isAbbreviation = second !== second.toLocaleLowerCase('vi');
  return isAbbreviation ? subject : subject.slice(0, 1).toLocaleLowerCase('vi') + subject.slice(1);
}
