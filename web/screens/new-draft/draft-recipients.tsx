import type { RecipientLine } from '../../api/document-types';
import type { Draft } from '../../api/draft-types';

/** Lines as printed beside whom they stand for; a line nobody knows stands in amber until it is settled. */
export function DraftRecipients({ draft }: { readonly draft: Draft }) {
  const known = draft.recipients.reduce((sum, line) => sum + line.addressees.length, 0);
  const unknown = draft.recipients.filter((line) => line.unknown.length > 0).length;
  return (
    <section aria-labelledby="recipients-title">
      <h2 id="recipients-title" className="with-sum">
        Nơi nhận <span>{known} nơi đã xác định{unknown > 0 && ` · ${unknown} dòng chưa xác định`}</span>
      </h2>
      {draft.recipients.length === 0
        ? <p className="amber">Dự thảo chưa có phần Nơi nhận. Hãy bổ sung trong tệp rồi chọn lại.</p>
        : (
          <table className="table">
            <thead><tr><th scope="col">Dòng trên văn bản</th><th scope="col">Gửi tới</th><th scope="col" className="figure">Số lượng bản</th></tr></thead>
            <tbody>{draft.recipients.map((line) => <Line key={line.line} line={line} />)}</tbody>
          </table>
        )}
    </section>
  );
}

function Line({ line }: { readonly line: RecipientLine }) {
  const unknown = line.unknown.length > 0;
  return (
    <tr className={unknown ? 'unknown' : undefined}>
      <td className="printed">{line.printed}</td>
      <td>
        {line.addressees.length > 0 && <Addressees line={line} />}
        {unknown && <p><b className="amber">Chưa có trong danh mục:</b> {line.unknown.join('; ')}. Văn thư xác định trước khi phát hành.</p>}
      </td>
      <td className="figure">{line.addressees.length === 0 ? '–' : line.addressees.length}</td>
    </tr>
  );
}

function Addressees({ line: { addressees } }: { readonly line: RecipientLine }) {
  if (addressees.length <= 3) return <>{addressees.map((addressee) => addressee.name).join('; ')}</>;
  return (
    <details>
      <summary>{addressees.length} nơi</summary>
      {addressees.map((addressee) => addressee.name).join('; ')}
    </details>
  );
}
