import type { ResolutionTable } from '../../api/resolution-types';
import { sayAnswer } from '../../words/answers';
import { sayDate, sayDay, sayTime } from '../../words/dates';

/** Those who only agreed, and those who said nothing: the table hides neither. */
export function AgreedAndSilent({ table }: { readonly table: ResolutionTable }) {
  const { agreed, silent, collecting, silenceWords } = table;
  return (
    <>
      {agreed.length > 0 && (
        <section className="resolve-rest">
          <h2>
            Không có ý kiến thêm <span className="second">{agreed.length} cơ quan, đơn vị</span>
          </h2>
          <p className="second dots">
            {agreed.map(({ unitName, answer, at }) => (
              <span key={unitName}>
                {unitName} ({sayAnswer(answer).toLocaleLowerCase('vi')}, {sayDate(at).slice(0, 5)})
              </span>
            ))}
          </p>
        </section>
      )}
      {silent.length > 0 && (
        <section className="resolve-rest">
          <h2>
            {collecting ? 'Chưa có ý kiến' : 'Chưa có ý kiến (quá hạn)'} <span className="second">{silent.length} cơ quan, đơn vị</span>
          </h2>
          {silenceWords !== undefined && !collecting && <p className="second">{silenceWords}</p>}
          <ul>
            {silent.map(({ unitName, dueAt }) => (
              <li key={unitName}>
                <span>{unitName}</span>
                {dueAt !== undefined && (
                  <span className="second">
                    hạn {sayTime(dueAt)} {sayDay(dueAt)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
