import { TriangleAlert } from 'lucide-react';
import { Link } from 'react-router';
import type { InboxRow } from '../../api/types';
import { sayUrgency } from '../../words/answers';
import { sayDueShort, toneOf } from '../../words/deadline';
import { sayDocument } from '../../words/say-document';
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
      <span className="row-subject">{sayDocument(row)}</span>
      <span className="row-third dots">
        <span>{row.unitName}</span>
        {row.progress !== undefined && <span>{row.progress}</span>}
        <span>{row.agencyAbbreviation}</span>
      </span>
    </Link>
  );
}
