import { Link } from 'react-router';
import type { SessionRow } from '../../api/issued-types';
import { sayWhen } from '../../words/dates';
import { sayDocument } from '../../words/say-document';

/** Reports before the council that nobody has put on an agenda; once the papers are due they are missed, and it says so in red. */
export function OnNoAgenda({ session }: { readonly session: SessionRow }) {
  const waiting = session.waiting ?? [];
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="on-no-agenda">
      <h2 id="on-no-agenda" className="agenda-title">
        Chưa có trong chương trình kỳ họp
      </h2>
      <ul className="agenda">
        {waiting.map(({ documentId, typeName, subject, since }) => (
          <li key={documentId} className="agenda-line">
            <span />
            <Link to={`/van-ban/${documentId}`}>{sayDocument({ typeName, subject })}</Link>
            <span className={session.lacking ? 'red' : 'second'}>
              {session.lacking ? 'còn thiếu khi đến hạn gửi tài liệu' : `chờ từ ${sayWhen(since)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
