import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Answer } from '../../frame/states';
import { DraftDesk } from './draft-desk';
import { HandIn } from './hand-in';
import { HandedIn } from './handed-in';
import './new-draft.css';

/** A file or a text comes in, what was read of it is shown beside it, and it is handed on. */
export function NewDraft() {
  usePageTitle('Dự thảo mới');
  const { draftId } = useParams();
  return draftId === undefined ? <HandIn /> : <OneDraft key={draftId} draftId={draftId} />;
}

function OneDraft({ draftId }: { readonly draftId: string }) {
  const draft = useQuery(queries.draft(draftId));
  return (
    <Answer query={draft} waiting="Đang đọc dự thảo…">
      {(data) => (data.handedIn ? <HandedIn draft={data} /> : <DraftDesk draft={data} />)}
    </Answer>
  );
}
