import { Link } from 'react-router';
import type { FollowUp } from '../../api/generated/api';

/** Units down, stages across; each cell that holds something opens its list. */
export function LateWhere({ followed }: { readonly followed: FollowUp }) {
  const { units, agencyId } = followed;
  const stages = followed.stages.filter(({ id }) => units.some((unit) => lateAt(unit, id) > 0));
  return (
    <section aria-labelledby="late-where">
      <h2 id="late-where">Quá hạn ở đâu</h2>
      {units.length === 0 ? (
        <p className="second">Khi có việc quá hạn, bảng ở đây cho biết ở đơn vị nào, bước nào.</p>
      ) : (
        <>
          <p className="second">Số việc quá hạn; bấm vào ô để mở danh sách</p>
          <div className="scroll-sideways" tabIndex={0} role="group" aria-label="Bảng quá hạn theo đơn vị và bước">
            <table className="late-table">
              <thead>
                <tr>
                  <th scope="col">
                    <span className="unseen">Đơn vị</span>
                  </th>
                  {stages.map(({ id, words }) => (
                    <th key={id} scope="col">
                      {words}
                    </th>
                  ))}
                  <th scope="col">Cộng</th>
                </tr>
              </thead>
              <tbody>
                {units.map((unit) => (
                  <tr key={unit.unitId}>
                    <th scope="row">{unit.name}</th>
                    {stages.map(({ id, words }) => (
                      <Cell
                        key={id}
                        late={lateAt(unit, id)}
                        words={`${unit.name}, ${words}`}
                        to={`/theo-doi?${new URLSearchParams({ 'co-quan': agencyId, 'don-vi': unit.unitId, buoc: id })}`}
                      />
                    ))}
                    <td>{unit.late}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">Cộng</th>
                  {stages.map(({ id }) => (
                    <td key={id}>{units.reduce((sum, unit) => sum + lateAt(unit, id), 0)}</td>
                  ))}
                  <td>
                    <b>{units.reduce((sum, unit) => sum + unit.late, 0)}</b>
                  </td>
                </tr>
              </tfoot>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function Cell({ late, words, to }: { readonly late: number; readonly words: string; readonly to: string }) {
  if (late === 0)
    return (
      <td className="late-cell">
        <span aria-label={`${words}: không có`}>·</span>
      </td>
    );
  const weight = late >= 3 ? 'much' : late === 2 ? 'some' : 'one';
  return (
    <td className="late-cell">
      <Link className={weight} to={to}>
        {late}
        <span className="unseen"> việc quá hạn, {words}</span>
      </Link>
    </td>
  );
}

function lateAt(unit: FollowUp['units'][number], stage: string): number {
  return unit.cells.find((cell) => cell.stage === stage)?.late ?? 0;
}
