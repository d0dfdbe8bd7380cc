import { sayDate } from '../../words/dates';
import type { PartProps } from './administration';

/** The values in force, each with where it comes from; what nobody has read there says so. */
export function Rules({ kept }: PartProps) {
  const unchecked = kept.rules.filter((rule) => !rule.verified).length;
  return (
    <>
      <p className="second">
        {kept.rules.length} giá trị đang hiệu lực{unchecked > 0 && `, ${unchecked} giá trị chưa kiểm chứng với văn bản gốc`}.
      </p>
      <div className="scroll-sideways" tabIndex={0} role="group" aria-label="Bảng quy định">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Quy định</th>
              <th scope="col">Giá trị</th>
              <th scope="col">Nguồn</th>
              <th scope="col">Từ ngày</th>
            </tr>
          </thead>
          <tbody>
            {kept.rules.map((rule) => (
              <tr key={rule.key}>
                <td>{rule.words}</td>
                <td>
                  <b>{rule.value}</b>
                </td>
                <td>
                  {rule.source} {!rule.verified && <span className="badge is-amber">chưa kiểm chứng</span>}
                </td>
                <td>{sayDate(rule.validFrom)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
