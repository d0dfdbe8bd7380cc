import { Link } from 'react-router';
import type { FollowUp } from '../../api/generated/api';

const WIDTH = 240;
const HEIGHT = 22;
const SHOWN = 15;

/** Who holds how much, and how much of it is late. */
export function LoadByPerson({ followed: { people, agencyId } }: { readonly followed: FollowUp }) {
  const most = Math.max(1, ...people.map((person) => person.open));
  return (
    <section aria-labelledby="load">
      <h2 id="load">Đang xử lý theo người</h2>
      {people.length === 0 ? (
        <p className="second">Không ai đang giữ việc nào.</p>
      ) : (
        <table className="step-table load-table">
          <thead className="unseen">
            <tr>
              <th scope="col">Người xử lý</th>
              <th scope="col">Khối lượng</th>
              <th scope="col">Số việc</th>
            </tr>
          </thead>
          <tbody>
            {people.slice(0, SHOWN).map((person) => (
              <tr key={`${person.personId}/${person.postTitle}`}>
                <th scope="row">
                  <Link to={`/theo-doi?${new URLSearchParams({ 'co-quan': agencyId, nguoi: person.personId, 'tat-ca': 'co' })}`}>
                    {person.name}
                  </Link>
                  <span className="second">
                    {person.postTitle}
                    {person.unitName && `, ${person.unitName}`}
                  </span>
                </th>
                <td>
                  <svg className="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
                    <rect className="bar-within" x="0" y="2" height={HEIGHT - 4} width={((person.open - person.late) / most) * WIDTH} />
                    <rect
                      className="bar-over"
                      x={((person.open - person.late) / most) * WIDTH}
                      y="2"
                      height={HEIGHT - 4}
                      width={(person.late / most) * WIDTH}
                    />
                  </svg>
                </td>
                <td className="figure">
                  {person.open} việc{person.late > 0 && <b className="red">, {person.late} quá hạn</b>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
