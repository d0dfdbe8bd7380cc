import type { FollowUp } from '../../api/generated/api';

const WIDTH = 240;
const HEIGHT = 22;

/** How long a step usually takes, beside how long it may take. */
export function StepTimes({ steps }: { readonly steps: FollowUp['steps'] }) {
  const longest = Math.max(1, ...steps.flatMap((step) => [step.usualDays, step.allowedDays ?? 0]));
  return (
    <section aria-labelledby="step-times">
      <h2 id="step-times">Thời gian ở mỗi bước</h2>
      {steps.length === 0 ? (
        <p className="second">Hiện khi có hồ sơ đi qua các bước trong 30 ngày gần đây.</p>
      ) : (
        <>
          <p className="second">Số ngày làm việc, mức thông thường 30 ngày qua; vạch đứng là thời hạn</p>
          <table className="step-table">
            <thead className="unseen">
              <tr>
                <th scope="col">Bước</th>
                <th scope="col">So với thời hạn</th>
                <th scope="col">Ngày / thời hạn</th>
              </tr>
            </thead>
            <tbody>
              {steps.map((step) => (
                <tr key={step.stage}>
                  <th scope="row">{step.words}</th>
                  <td>
                    <Bar usual={step.usualDays} allowed={step.allowedDays} longest={longest} />
                  </td>
                  <td className="figure">
                    <b className={isOver(step) ? 'red' : ''}>{sayDays(step.usualDays)}</b>
                    {step.allowedDays !== undefined && ` / ${sayDays(step.allowedDays)}`}
                    {isOver(step) && <span className="unseen">, quá thời hạn</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function Bar({ usual, allowed, longest }: { readonly usual: number; readonly allowed: number | undefined; readonly longest: number }) {
  const scale = (days: number) => (days / longest) * (WIDTH - 4);
  const within = Math.min(usual, allowed ?? usual);
  return (
    <svg className="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <rect className="bar-within" x="0" y="2" height={HEIGHT - 4} width={Math.max(scale(within), 2)} />
      {usual > within && <rect className="bar-over" x={scale(within)} y="2" height={HEIGHT - 4} width={scale(usual - within)} />}
      {allowed !== undefined && <line className="bar-limit" x1={scale(allowed)} x2={scale(allowed)} y1="0" y2={HEIGHT} />}
    </svg>
  );
}

function isOver({ usualDays, allowedDays }: FollowUp['steps'][number]): boolean {
  return allowedDays !== undefined && usualDays > allowedDays;
}

function sayDays(days: number): string {
  return String(days).replace('.', ',');
}
