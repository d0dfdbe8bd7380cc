import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { sayDay } from '../../words/dates';
import { PlanSession } from './plan-session';
import { sayPapers } from './say-papers';
import './session.css';

export function Sessions() {
  usePageTitle('Kỳ họp');
  const sessions = useQuery(queries.sessions());
  return (
    <div className="page">
      <h1>Kỳ họp Hội đồng nhân dân</h1>
      <Answer query={sessions} waiting="Đang lấy các kỳ họp…">
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title="Chưa có kỳ họp nào">
              <p>Lập kỳ họp bên dưới; báo cáo trình Hội đồng nhân dân sẽ được đưa vào dự kiến chương trình.</p>
            </Nothing>
          ) : (
            <ul className="sessions">
              {items.map((session) => (
                <li key={session.sessionId}>
                  <Link to={`/ky-hop/${session.sessionId}`}>{session.name}</Link>
                  <p className="second dots">
                    <span>Khai mạc {sayDay(session.opensOn)}</span>
                    <span>{sayPapers(session)}</span>
                    {session.closed !== undefined && <span>đã bế mạc</span>}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <PlanSession />
    </div>
  );
}
