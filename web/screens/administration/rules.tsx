import { useState } from 'react';
import { sayDate } from '../../words/dates';
import type { PartProps } from './administration';
import { SetRule } from './set-rule';

type Rule = PartProps['kept']['rules'][number];

/** The values in force, each with where it comes from; what nobody has read there says so, and what the agency may set it sets here. */
export function Rules({ kept }: PartProps) {
  const [setting, setSetting] = useState<string>();
  const unchecked = kept.rules.filter((rule) => !rule.verified).length;
  const chosen = kept.rules.find((rule) => rule.key === setting);
  return (
    <>
      <p className="second">
        {kept.rules.length} giá trị đang hiệu lực{unchecked > 0 && `, ${unchecked} giá trị chưa kiểm chứng với văn bản gốc`}. Thay đổi có hiệu lực
        từ ngày ghi; việc đang xử lý giữ thời hạn đã tính.
      </p>
      {chosen?.set && <SetRule key={chosen.key} kept={kept} rule={chosen} close={() => setSetting(undefined)} />}
      <div className="scroll-sideways" tabIndex={0} role="group" aria-label="Bảng quy định">
        <table className="table rules-table">
          <thead>
            <tr>
              <th scope="col">Quy định</th>
              <th scope="col">Giá trị</th>
              <th scope="col">Nguồn</th>
              <th scope="col">Từ ngày</th>
              <th scope="col">
                <span className="unseen">Thay đổi</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {kept.rules.map((rule) => (
              <OneRule key={rule.key} rule={rule} set={() => setSetting(rule.key)} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function OneRule({ rule, set }: { readonly rule: Rule; readonly set: () => void }) {
  return (
    <tr>
      <td>{rule.words}</td>
      <td>
        <b>{rule.value}</b>
        {rule.coming && (
          <span className="second">
            {' '}
            từ {sayDate(rule.coming.validFrom)}: {rule.coming.value}
          </span>
        )}
      </td>
      <td>
        {rule.source} {!rule.verified && <span className="badge is-amber">chưa kiểm chứng</span>}
        {rule.by !== undefined && <span className="second"> · cơ quan đặt, {rule.by} ghi</span>}
      </td>
      <td data-label="Từ ngày">{sayDate(rule.validFrom)}</td>
      <td>
        {rule.set && (
          <button type="button" className="word-button" onClick={set}>
            Đặt lại<span className="unseen"> {rule.words}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
