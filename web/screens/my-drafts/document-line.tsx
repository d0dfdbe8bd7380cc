import { Link } from 'react-router';
import type { DocumentRow, RouteStepView } from '../../api/document-types';
import { sayDate, sayWhen } from '../../words/dates';
import { sayDueBothWays } from '../../words/deadline';
import { keepTogether } from '../../words/keep-together';

/** One document as a line of steps: a mark each, the one it stands at in words. */
export function DocumentLine({ row }: { readonly row: DocumentRow }) {
  const steps = (row.route?.steps ?? row.steps ?? []).filter((step) => step.state !== 'passed-over');
  const here = steps.find((step) => step.state === 'here');
  return (
    <li className="document-line">
      <Link className="document-line-subject" to={`/van-ban/${row.documentId}`}>{keepTogether(row.subject)}</Link>
      <p className="second dots"><span>{row.typeName}</span>{row.printedNumber !== undefined && <span>Số {row.printedNumber}</span>}{row.issuedOn !== undefined && <span>phát hành {sayDate(row.issuedOn)}</span>}</p>
      {steps.length > 0 && <Marks steps={steps} />}
      <p className="second">{sayStanding(row, here)}</p>
    </li>
  );
}

function Marks({ steps }: { readonly steps: readonly RouteStepView[] }) {
  const done = steps.filter((step) => step.state === 'done').length;
  return (
    <div className="step-marks" role="img" aria-label={`Đã xong ${done} trên ${steps.length} bước`}>
      {steps.map((step) => <span key={step.stepId} className={step.state} title={step.label} />)}
    </div>
  );
}

function sayStanding(row: DocumentRow, here: RouteStepView | undefined): string {
  const current = row.current;
  const label = current?.label ?? here?.label;
  if (label === undefined) return row.closed === undefined ? '' : 'Hồ sơ đã kết thúc.';
  const holder = current?.holders?.[0]?.name ?? here?.who?.name;
  const due = current?.dueAt ?? here?.dueAt;
  const [date, left] = sayDueBothWays({ ...(due !== undefined && { dueAt: due }), ...(current?.dueWords !== undefined && { dueWords: current.dueWords }) });
  return [
    `Đang ở bước “${label}”${holder === undefined ? '' : `, ${holder}`}`,
    current?.openedAt === undefined ? '' : `từ ${sayWhen(current.openedAt)}`,
    due === undefined ? '' : `${date.replace('Hạn', 'hạn')}${left === '' ? '' : ` (${left})`}`,
  ].filter((part) => part !== '').join(' · ');
}
