import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queries } from '../../api/queries';
import { sayWhen } from '../../words/dates';

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
            <Link to={`/du-thao-moi/${draft.draftId}`}>{draft.subject || 'Dự thảo chưa có trích yếu'}</Link>
            <span className="second"> lưu {sayWhen(draft.updatedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
