import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries';
import { UnsentDraft } from './unsent-draft';

/** Drafts read and kept but not yet handed in. */
export function UnsentDrafts() {
  const drafts = useQuery(queries.drafts()).data?.items ?? [];
  if (drafts.length === 0) return null;
  return (
    <section className="unsent" aria-labelledby="unsent-title">
      <h2 id="unsent-title">Chưa trình</h2>
      <ul>
        {drafts.map((draft) => (
          <UnsentDraft key={draft.draftId} draft={draft} />
        ))}
      </ul>
    </section>
  );
}
