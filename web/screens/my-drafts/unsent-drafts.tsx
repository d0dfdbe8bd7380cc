import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queries } from '../../api/queries';

/** Drafts read and kept but not yet handed in. */
export function UnsentDrafts() {
  const drafts = useQuery(queries.drafts()).data?.items ?? [];
  if (drafts.length === 0) return null;
  return (
    <section className="unsent" aria-labelledby="unsent-title">
      <h2 id="unsent-title">Chưa trình</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.draftId}>
            <Link to={`/du-thao-moi/${draft.draftId}`}>{draft.reading?.subject ?? draft.fileName ?? 'Dự thảo chưa có trích yếu'}</Link>
            {draft.fileName !== undefined && <span className="second"> {draft.fileName}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
