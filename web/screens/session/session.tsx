import { useQuery } from '@tanstack/react-query';
import { ChevronLeft } from 'lucide-react';
import { Link, useParams } from 'react-router';
import type { SessionRow } from '../../api/issued-types';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { civilDateOf, daysBetween, sayDay } from '../../words/dates';
import { AgendaLine } from './agenda-line';
import { KeepPapersHere } from './keep-papers-here';
import { Milestones } from './milestones';
import { MissingPapers } from './missing-papers';
import { OnNoAgenda } from './on-no-agenda';
import { sayPapers } from './say-papers';
import { SessionAct } from './session-act';
import { useRunningPost } from './use-office-post';
import './session.css';

export function Session() {
  const { sessionId = '' } = useParams();
  const session = useQuery(queries.session(sessionId));
  usePageTitle(session.data?.name ?? 'Kỳ họp');
  return (
    <Answer query={session} waiting="Đang mở kỳ họp…">
      {(data) => <Agenda session={data} />}
    </Answer>
  );
}

function Agenda({ session }: { readonly session: SessionRow }) {
  const office = useRunningPost(session);
  const { items } = session;
  return (
    <div className="page">
      <Link className="word-button session-back" to="/ky-hop">
        <ChevronLeft size={18} aria-hidden /> Các kỳ họp
      </Link>
      <h1>{session.name}</h1>
      <p className="second dots">
        <span>
          Khai mạc {sayDay(session.opensOn)}
          {sayLeft(session.opensOn)}
        </span>
        <span className={session.papersOverdue && session.papersSentAt === undefined ? 'red' : ''}>{sayPapers(session)}</span>
      </p>
      <Milestones session={session} />
      <div className="session-papers">
        <MissingPapers session={session} />
        <KeepPapersHere session={session} />
      </div>
      <h2 className="agenda-title">
        {items.some((item) => item.result !== undefined) ? 'Chương trình kỳ họp' : 'Dự kiến chương trình kỳ họp'}
      </h2>
      {items.length === 0 ? (
        <Nothing title="Chương trình chưa có nội dung">
          <p>Báo cáo, tờ trình đã duyệt được Thường trực đưa vào kỳ họp từ trang xử lý của từng hồ sơ.</p>
        </Nothing>
      ) : (
        <ol className="agenda">
          {items.map((item, index) => (
            <AgendaLine key={item.documentId} item={item} number={index + 1} session={session} post={office} />
          ))}
        </ol>
      )}
      <OnNoAgenda session={session} />
      {office && (
        <div className="session-acts">
          {session.papersSentAt === undefined && (
            <SessionAct session={session} post={office} act="papers" label="Gửi tài liệu tới đại biểu" />
          )}
          <SessionAct session={session} post={office} act="close" label="Bế mạc kỳ họp" />
        </div>
      )}
    </div>
  );
}

function sayLeft(opensOn: string): string {
  const days = daysBetween(civilDateOf(Date.now()), opensOn);
  if (days < 0) return '';
  return days === 0 ? ', hôm nay' : `, còn ${days} ngày`;
}
