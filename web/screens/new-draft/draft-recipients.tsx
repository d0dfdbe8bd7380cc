import { useState } from 'react';
import type { RecipientLine } from '../../api/document-types';
import type { Draft, Named } from '../../api/draft-types';
import { PickAddressees } from '../../recipients/pick-addressees';
import '../../recipients/recipients.css';

/** Whom the clerk chose for the lines the directory does not know, by line. */
export type ChosenAddressees = Readonly<Record<number, readonly Named[]>>;

interface Props {
  readonly draft: Draft;
  readonly chosen: ChosenAddressees;
  readonly choose: (chosen: ChosenAddressees) => void;
}

/** Lines nobody knows and nobody has settled yet. */
export function openLines(draft: Draft, chosen: ChosenAddressees): readonly RecipientLine[] {
  return draft.recipients.filter((line) => line.unknown.length > 0 && (chosen[line.line] ?? []).length === 0);
}

/** Lines as printed beside whom they stand for; a line nobody knows stands in amber until it is settled. */
export function DraftRecipients({ draft, chosen, choose }: Props) {
  const open = openLines(draft, chosen);
  const known = draft.recipients.reduce((sum, line) => sum + line.addressees.length + (chosen[line.line]?.length ?? 0), 0);
  return (
    <section aria-labelledby="recipients-title">
      <h2 id="recipients-title" className="with-sum">
        Nơi nhận{' '}
        <span>
          {known} nơi đã xác định{open.length > 0 && <b className="amber"> · {open.length} dòng chưa xác định</b>}
        </span>
      </h2>
      {open.length > 0 && (
        <p className="second">Hãy chọn nơi nhận cho dòng chưa xác định ngay bây giờ: để lại thì văn thư chưa cấp số, phát hành được.</p>
      )}
      {draft.recipients.length === 0 ? (
        <p className="amber">Dự thảo chưa có phần Nơi nhận. Hãy bổ sung trong tệp rồi chọn lại.</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Dòng trên văn bản</th>
              <th scope="col">Gửi tới</th>
              <th scope="col" className="figure">
                Số lượng bản
              </th>
            </tr>
          </thead>
          <tbody>
            {draft.recipients.map((line) => (
              <Line
                key={line.line}
                line={line}
                agencyId={draft.agencyId}
                open={open.includes(line)}
                chosen={chosen[line.line] ?? []}
                choose={(next) => choose({ ...chosen, [line.line]: next })}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface LineProps {
  readonly line: RecipientLine;
  readonly agencyId: string;
  readonly open: boolean;
  readonly chosen: readonly Named[];
  readonly choose: (chosen: readonly Named[]) => void;
}

function Line({ line, agencyId, open, chosen, choose }: LineProps) {
  const count = line.addressees.length + chosen.length;
  const [openAtFirst] = useState(open);
  return (
    <tr className={open ? 'unknown' : undefined}>
      <td className="printed">{line.printed}</td>
      <td>
        {line.addressees.length > 0 && <Addressees line={line} />}
        {line.unknown.length > 0 && (
          <>
            <p>
              {open ? <b className="amber">Chưa có trong danh mục:</b> : <b className="green">Đã chọn nơi nhận:</b>}{' '}
              {open ? line.unknown.join('; ') : [...new Set(chosen.map((one) => one.name))].join('; ')}
            </p>
            <details open={openAtFirst}>
              <summary>Chọn nơi nhận</summary>
              <PickAddressees agencyId={agencyId} wanted={line.unknown[0] ?? line.printed} chosen={chosen} choose={choose} />
            </details>
          </>
        )}
      </td>
      <td className="figure">{count === 0 ? '–' : count}</td>
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
