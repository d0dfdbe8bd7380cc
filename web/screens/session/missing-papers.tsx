import { Clock } from 'lucide-react';
import type { SessionRow } from '../../api/issued-types';
import { sayDocument } from '../../words/say-document';

/** What the agenda names and nobody can read yet, and where it is instead. */
export function MissingPapers({ session }: { readonly session: SessionRow }) {
  const missing = session.items.filter(({ ready }) => !ready);
  if (session.items.length === 0) return null;
  return (
    <section className="sheet missing-papers" aria-labelledby="missing-papers">
      <h2 id="missing-papers">{missing.length === 0 ? 'Đủ tài liệu' : `Còn thiếu ${missing.length} tài liệu`}</h2>
      {missing.length === 0 && (
        <p className="second">
          {session.items.length} nội dung đều có tài liệu. {session.papersSentAt === undefined && session.papersDueWords}
        </p>
      )}
      <ul>
        {missing.map(({ documentId, typeName, subject, fromAgency, standing }) => (
          <li key={documentId}>
            <Clock size={18} aria-hidden />
            <span>
              {sayDocument({ typeName, subject })}
              <span className={session.papersOverdue ? 'second red' : 'second'}>
                {fromAgency} · đang ở bước {standing}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
