import { CircleCheck } from 'lucide-react';
import { Link } from 'react-router';
import { keepTogether } from '../../words/keep-together';
import type { Batch, RowToSign } from './use-batch';

export function BatchRow({ row, batch }: { readonly row: RowToSign; readonly batch: Batch }) {
  const { view } = row;
  const verdict = batch.verdicts[view.documentId];
  const signed = verdict?.state === 'signed';
  const failed = verdict !== undefined && !signed;
  const ticked = batch.ticked.includes(view.documentId);
  return (
    <li className={`batch-row ${failed ? 'failed' : ''}`}>
      {signed ? (
        <CircleCheck size={22} className="green" aria-hidden />
      ) : (
        <label className="batch-pick">
          <input
            type="checkbox"
            aria-label={`Chọn ký: ${view.subject}`}
            checked={ticked}
            disabled={batch.busy || !row.waits}
            onChange={() => batch.toggle(view.documentId)}
          />
        </label>
      )}
      <div>
        <Link to={`/van-ban/${view.documentId}`}>{keepTogether(view.subject)}</Link>
        <p className="second dots">
          <span>{view.typeName}</span>
          <span>{view.unitName}</span>
        </p>
      </div>
      <div className="batch-verdict">
        {signed && (
          <>
            <b className="green">Đã ký</b>
            <p className="second">chữ ký số hợp lệ</p>
          </>
        )}
        {failed && (
          <>
            <b className="red">Chưa ký được</b>
            <p className="second">{verdict.problem?.detail ?? 'Văn bản chưa được ký, nội dung không thay đổi.'}</p>
          </>
        )}
        {verdict === undefined && (batch.busy ? ticked && <span className="second">Chờ đến lượt</span> : <Waits row={row} />)}
      </div>
    </li>
  );
}

function Waits({ row }: { readonly row: RowToSign }) {
  if (!row.waits)
    return (
      <>
        <b className="amber">Không còn chờ anh/chị ký</b>
        <p className="second">{row.view.timeline?.at(-1)?.what}</p>
      </>
    );
  if (row.warnings.length > 0)
    return (
      <>
        <b className="amber">Chưa chọn</b>
        <p className="second">Còn {row.warnings.length} chỗ bắt buộc sửa.</p>
      </>
    );
  if (row.view.bytesSha256 === undefined) return <span className="second">Đang chuẩn bị bản trình ký</span>;
  const remarks = row.view.findings?.length ?? 0;
  return remarks > 0 ? <span className="second">Có {remarks} điểm cần lưu ý</span> : null;
}
