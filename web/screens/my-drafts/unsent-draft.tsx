import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { write } from '../../api/client';
import type { DraftRow } from '../../api/draft-types';
import { useIntention } from '../../api/intention';
import { Refused } from '../../frame/refused';
import { sayWhen } from '../../words/dates';

/** A draft to go on with, or to delete: asked once more in its place, since a deleted draft does not come back. */
export function UnsentDraft({ draft }: { readonly draft: DraftRow }) {
  const [asked, setAsked] = useState(false);
  const dropping = useDropping(draft.draftId);
  const name = draft.subject || 'Dự thảo chưa có trích yếu';
  return (
    <li className="unsent-draft">
      <span>
        <Link to={`/du-thao-moi/${draft.draftId}`}>{name}</Link>
        <span className="second"> lưu {sayWhen(draft.updatedAt)}</span>
      </span>
      {asked ? (
        <span className="unsent-question">
          Xóa dự thảo này và tệp đã đưa vào?{' '}
          <button type="button" className="word-button red" autoFocus disabled={dropping.isPending} onClick={() => dropping.mutate()}>
            Xóa<span className="unseen"> {name}</span>
          </button>
          <button type="button" className="word-button" onClick={() => setAsked(false)}>
            Giữ lại
          </button>
        </span>
      ) : (
        <button type="button" className="icon-button" aria-label={`Xóa dự thảo ${name}`} onClick={() => setAsked(true)}>
          <Trash2 size={18} aria-hidden />
        </button>
      )}
      {dropping.error && <Refused error={dropping.error} />}
    </li>
  );
}

function useDropping(draftId: string) {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: () => write(`/drafts/${encodeURIComponent(draftId)}`, { method: 'DELETE', key: intention.keyFor('drop') }),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['draft', draftId] });
      return client.invalidateQueries({ queryKey: ['drafts'] });
    },
  });
}
