import type { ImportPreview } from '../../api/generated/api';
import { Told } from '../../frame/told';

interface Props {
  readonly preview: ImportPreview;
  readonly busy: boolean;
  readonly bringIn: () => void;
}

const PARTS = [
  ['units', 'đơn vị'],
  ['posts', 'chức danh'],
  ['people', 'người'],
  ['appointments', 'bổ nhiệm'],
] as const;

/** What the file would make, or every cell that has to be put right first. */
export function Preview({ preview, busy, bringIn }: Props) {
  const parts = PARTS.filter(([part]) => preview[part].length > 0);
  if (preview.faults.length > 0) return <Faults faults={preview.faults} />;
  if (parts.length === 0) return <Told tone="accent">Mọi thứ trong tệp đã có. Không có gì phải lập thêm.</Told>;
  return (
    <>
      <p>
        Sẽ lập thêm <b>{parts.map(([part, words]) => `${preview[part].length} ${words}`).join(', ')}</b>. Chưa ghi gì cho tới khi bấm nút dưới đây.
      </p>
      {parts.map(([part, words]) => (
        <details key={part}>
          <summary>
            {preview[part].length} {words}
          </summary>
          <ul className="second">
            {preview[part].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
      <button type="button" className="button primary" disabled={busy} onClick={bringIn}>
        {busy ? 'Đang lập…' : 'Lập tất cả'}
      </button>
    </>
  );
}

function Faults({ faults }: { readonly faults: ImportPreview['faults'] }) {
  return (
    <>
      <Told tone="red">Tệp còn {faults.length} chỗ phải sửa nên chưa ghi gì. Sửa các ô dưới đây rồi tải lại.</Told>
      <ul className="faults">
        {faults.map(({ sheet, cell, sentence }) => (
          <li key={`${sheet}/${cell}/${sentence}`}>
            <b>
              {sheet}, ô {cell}
            </b>{' '}
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
