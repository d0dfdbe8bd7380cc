import type { FollowUp } from '../../api/generated/api';

const TALL = 120;

/** Steps done in time and late, week by week; the figures stand in a table below. */
export function Weeks({ weeks }: { readonly weeks: FollowUp['weeks'] }) {
  const most = Math.max(1, ...weeks.map((week) => week.onTime + week.late));
  const any = weeks.some((week) => week.onTime + week.late > 0);
  return (
    <section aria-labelledby="weeks">
      <h2 id="weeks">Mười hai tuần</h2>
      {any ? (
        <>
          <p className="second legend">
            <span>
              <i className="key within" /> hoàn thành đúng hạn
            </span>
            <span>
              <i className="key over" /> hoàn thành quá hạn (số trên cột)
            </span>
          </p>
          <div className="weeks" aria-hidden>
            {weeks.map((week, index) => (
              <div key={week.monday} className={`week ${index === weeks.length - 1 ? 'this-week' : ''}`}>
                <span>{week.late > 0 ? week.late : ''}</span>
                <Column week={week} most={most} />
                <span>{sayMonday(week.monday)}</span>
              </div>
            ))}
          </div>
          <details className="figures">
            <summary>Xem bảng số liệu</summary>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Tuần từ</th>
                  <th scope="col" className="figure">
                    Đúng hạn
                  </th>
                  <th scope="col" className="figure">
                    Quá hạn
                  </th>
                </tr>
              </thead>
              <tbody>
                {weeks.map((week) => (
                  <tr key={week.monday}>
                    <th scope="row">{sayMonday(week.monday)}</th>
                    <td className="figure">{week.onTime}</td>
                    <td className="figure">{week.late}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      ) : (
        <p className="second">Hiện khi có bước xử lý được hoàn thành trong mười hai tuần gần đây.</p>
      )}
    </section>
  );
}

function Column({ week, most }: { readonly week: FollowUp['weeks'][number]; readonly most: number }) {
  const [onTime, late] = [(week.onTime / most) * TALL, (week.late / most) * TALL];
  return (
    <svg viewBox={`0 0 40 ${TALL}`} preserveAspectRatio="none">
      <rect className="bar-within" x="0" width="40" y={TALL - onTime} height={onTime} />
      <rect className="bar-over" x="0" width="40" y={Math.max(TALL - onTime - late - 2, 0)} height={late} />
    </svg>
  );
}

function sayMonday(monday: string): string {
  const [, month, day] = monday.split('-');
  return `${Number(day)}/${Number(month)}`;
}
