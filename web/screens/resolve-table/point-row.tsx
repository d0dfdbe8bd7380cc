import { useState } from 'react';
import { Link } from 'react-router';
import type { ReplyDraft, ResolutionGroup, ResolutionTable } from '../../api/resolution-types';
import { sayAnswer } from '../../words/answers';
import { sayDay } from '../../words/dates';
import { isComplete, type Point } from './filters';
import { ReplyForm } from './reply-form';

interface Props {
  readonly table: ResolutionTable;
  readonly point: Point;
  readonly opensGroup: boolean;
  readonly write: (reply: ReplyDraft) => void;
}

/** One point: what was said and where, how it is taken up, where the text was changed for it. */
export function PointRow({ table, point, opensGroup, write }: Props) {
  const complete = isComplete(point.written);
  const [editing, setEditing] = useState(!complete);
  return (
    <li className={`point ${complete ? '' : 'is-open'}`} tabIndex={-1}>
      {opensGroup && <GroupHead group={point.group} />}
      <div className="point-cells">
        <div>
          <p>
            <q>{point.text}</q>
          </p>
          <p className="second">{point.place}</p>
          {point.quote !== undefined && <p className="hint point-quote">{point.quote}</p>}
          <OlderText table={table} point={point} />
        </div>
        {table.mayFill && editing ? (
          <ReplyForm table={table} point={point} write={write} close={complete ? () => setEditing(false) : undefined} />
        ) : (
          <Written point={point} edit={table.mayFill ? () => setEditing(true) : undefined} />
        )}
      </div>
    </li>
  );
}

function GroupHead({ group }: { readonly group: ResolutionGroup }) {
  return (
    <h2 className="point-group">
      {group.unitName}{' '}
      <span className="second">
        {sayAnswer(group.answer).toLocaleLowerCase('vi')} · {sayDay(group.at)}
        {group.attachment && (
          <>
            {' · '}
            <a href={group.attachment.url} download>
              {group.attachment.name}
            </a>
          </>
        )}
      </span>
    </h2>
  );
}

function OlderText({ table, point }: { readonly table: ResolutionTable; readonly point: Point }) {
  const { textVersion, outdated } = point.group;
  if (!outdated) return null;
  return (
    <p className="badge is-amber older-text">
      Góp ý trên dự thảo lần {textVersion}
      {point.passageChanged && `, đoạn này đã đổi ở dự thảo lần ${table.version}`} ·{' '}
      <Link to={`/van-ban/${table.documentId}/so-sanh?tu=${textVersion}&den=${table.version}`}>so sánh</Link>
    </p>
  );
}

function Written({ point, edit }: { readonly point: Point; readonly edit: (() => void) | undefined }) {
  const { how, text, whereChanged } = point.written;
  return (
    <>
      <p className={`point-how ${how === 'accepted' ? 'green' : how === undefined ? 'amber' : ''}`}>
        {how === undefined ? 'Chưa xử lý' : sayAnswer(how)}
      </p>
      <div>
        <p className="pre">{text}</p>
        {edit && (
          <button type="button" className="word-button" onClick={edit}>
            Sửa<span className="unseen"> nội dung tiếp thu, giải trình với {point.group.unitName}</span>
          </button>
        )}
      </div>
      <p className="second">{whereChanged === '' ? <span aria-label="Không sửa văn bản">–</span> : whereChanged}</p>
    </>
  );
}
