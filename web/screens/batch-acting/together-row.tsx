import { CircleCheck } from 'lucide-react';
import { Link } from 'react-router';
import { sayDueBothWays } from '../../words/deadline';
import { keepTogether } from '../../words/keep-together';
import { warningsOf, type RowTogether, type Together } from './use-together';

export function TogetherRow({ row, together }: { readonly row: RowTogether; readonly together: Together }) {
  const { view, act } = row;
  const outcome = together.outcomes[view.documentId];
  const ticked = together.ticked.includes(view.documentId);
  return (
    <li className={`batch-row ${outcome?.state === 'failed' ? 'failed' : ''}`}>
      {outcome?.state === 'done' ? (
        <CircleCheck size={22} className="green" aria-hidden />
      ) : (
        <label className="batch-pick">
          <input
            type="checkbox"
            aria-label={`Chọn: ${view.subject}`}
            checked={ticked}
            disabled={together.busy || act === undefined}
            onChange={() => together.toggle(view.documentId)}
          />
        </label>
      )}
      <div>
        <Link to={`/van-ban/${view.documentId}`}>{keepTogether(view.subject)}</Link>
        <p className="second dots">
          <span>{view.typeName}</span>
          <span>{view.unitName}</span>
          {view.current?.dueAt !== undefined && <span>{sayDueBothWays(view.current).filter((words) => words !== '').join(', ')}</span>}
        </p>
      </div>
      <div className="batch-verdict">
        {outcome?.state === 'done' && <b className="green">Đã xong</b>}
        {outcome?.state === 'failed' && (
          <>
            <b className="red">Chưa được</b>
            <p className="second">{outcome.sentence}</p>
          </>
        )}
        {outcome === undefined && (together.busy && ticked ? <span className="second">Chờ đến lượt</span> : <Before row={row} />)}
      </div>
    </li>
  );
}

function Before({ row }: { readonly row: RowTogether }) {
  if (row.act === undefined) return <span className="second">Không còn chờ anh/chị xử lý.</span>;
  const warnings = warningsOf(row);
  if (warnings.length === 0) return null;
  return (
    <>
      <b className="amber">Cần xem trước</b>
      <p className="second">{warnings.join(' ')}</p>
    </>
  );
}
