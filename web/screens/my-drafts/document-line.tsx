import { Link } from 'react-router';
import type { DocumentRow } from '../../api/document-types';
import { sayDate, sayWhen } from '../../words/dates';
import { sayDueBothWays } from '../../words/deadline';
import { keepTogether } from '../../words/keep-together';
import { sayNumber } from '../../words/say-number';
import { NudgeHolder } from './nudge-holder';
import { StepMarks } from './step-marks';

/** One document: what it is, where it stands, with whom, until when. `withSteps` adds its line of steps. */
export function DocumentLine({ row, withSteps = false }: { readonly row: DocumentRow; readonly withSteps?: boolean }) {
  return (
    <li className="document-line">
      <Link className="document-line-subject" to={`/van-ban/${row.documentId}`}>
        {keepTogether(row.subject)}
      </Link>
      <p className="second dots">
        <span>{row.typeName}</span>
        {row.printedNumber !== undefined && <span>số {sayNumber(row.printedNumber)}</span>}
        {row.issuedOn !== undefined && <span>phát hành {sayDate(row.issuedOn)}</span>}
        {!withSteps && row.unitName !== '' && <span>{row.unitName}</span>}
      </p>
      {withSteps && <StepMarks documentId={row.documentId} />}
      <p className="second">{sayStanding(row)}</p>
      {withSteps && <NudgeHolder documentId={row.documentId} />}
    </li>
  );
}

function sayStanding(row: DocumentRow): string {
  const holder = row.holders[0];
  const others = row.holders.length > 1 ? ` và ${row.holders.length - 1} người khác` : '';
  const [date, left] = sayDueBothWays(row);
  return [
    `${row.stepLabel}${holder ? `: ${holder.name}, ${holder.postTitle}${others}` : ''}`,
    row.dueAt === undefined ? '' : `${date.replace('Hạn', 'hạn')}${left === '' ? '' : ` (${left})`}`,
    `cập nhật ${sayWhen(row.updatedAt)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
