import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { FollowUp as Followed } from '../../api/generated/api';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Answer } from '../../frame/states';
import { sayDay, sayTime } from '../../words/dates';
import { LateWhere } from './late-where';
import { List } from './list';
import { LoadByPerson } from './load-by-person';
import { sentenceFor } from './sentence';
import { StepTimes } from './step-times';
import { Weeks } from './weeks';
import './follow-up.css';

/** What is late and with whom, where time is spent, how it went over the weeks. Each picture opens the list behind it. */
export function FollowUp() {
  usePageTitle('Theo dõi');
  const [search, setSearch] = useSearchParams();
  const agencyId = search.get('co-quan') ?? '';
  const read = useQuery(queries.followUp(agencyId));
  return (
    <div className="page follow-up">
      <Answer query={read} waiting="Đang tổng hợp công việc của cơ quan…">
        {(followed) => (
          <Pictures followed={followed} search={search} choose={(agency) => setSearch({ 'co-quan': agency }, { replace: true })} />
        )}
      </Answer>
    </div>
  );
}

interface Props {
  readonly followed: Followed;
  readonly search: URLSearchParams;
  readonly choose: (agencyId: string) => void;
}

function Pictures({ followed, search, choose }: Props) {
  return (
    <>
      <header className="page-head">
        <div>
          <h1>Theo dõi</h1>
          <p className="second">
            {followed.running} văn bản đang xử lý · tính đến {sayTime(followed.asOf)} {sayDay(followed.asOf)}
          </p>
        </div>
        {followed.agencies.length > 1 && (
          <label>
            <span className="unseen">Cơ quan</span>
            <select className="input" value={followed.agencyId} onChange={(event) => choose(event.target.value)}>
              {followed.agencies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <p className="follow-sentence">{sentenceFor(followed)}</p>
      <div className="follow-pair">
        <LateWhere followed={followed} />
        <StepTimes steps={followed.steps} />
      </div>
      <List agencyId={followed.agencyId} search={search} followed={followed} />
      <Weeks weeks={followed.weeks} />
      <LoadByPerson followed={followed} />
    </>
  );
}
