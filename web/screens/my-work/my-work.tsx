import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { queries } from '../../api/queries';
import type { InboxRow } from '../../api/types';
import { usePageTitle } from '../../frame/page-title';
import { useNarrow } from '../../frame/screen-size';
import { DocumentPane } from '../document/document-pane';
import { DeskWithoutPaper } from './desk-without-paper';
import { Queue } from './queue';
import { linkTo, listOf, nextAfter, rowsOf, tabOf, type QueueTab } from './queue-order';
import './my-work.css';

/** What waits for me, and beside it the paper I work on. After an act comes the next of the same list in the same order. */
export function MyWork() {
  const [search] = useSearchParams();
  const { documentId } = useParams();
  const tab = tabOf(search.get('danh-sach'));
  const postId = search.get('chuc-danh') ?? undefined;
  const rows = rowsOf(tab, useQuery(queries.inbox(listOf(tab))).data?.items ?? []);
  const [told, setTold] = useState<Told>();
  const done = told && told.over === documentId ? told.sentence : undefined;
  const goOn = useGoingOn(tab, rows, documentId, postId, setTold);
  const narrow = useNarrow();
  usePageTitle('Việc của tôi');
  return (
    <div className={`my-work ${documentId === undefined ? '' : 'with-paper'}`}>
      {!(narrow && documentId !== undefined) && <Queue tab={tab} openId={documentId} openPostId={postId} done={done} />}
      {documentId !== undefined ? (
        <DocumentPane
          key={`${documentId}/${postId}`}
          documentId={documentId}
          postId={postId}
          done={done}
          onActed={goOn}
          back={linkTo(tab)}
          place={placeOf(rows, documentId, postId)}
        />
      ) : (
        !narrow && <DeskWithoutPaper />
      )}
    </div>
  );
}

/** What was done, said over the document that came next, and gone with it. */
interface Told {
  readonly sentence: string;
  readonly over: string | undefined;
}

function useGoingOn(
  tab: QueueTab,
  rows: readonly InboxRow[],
  documentId: string | undefined,
  postId: string | undefined,
  tell: (told: Told) => void,
) {
  const navigate = useNavigate();
  return (sentence: string, stays: boolean) => {
    if (stays) return tell({ sentence, over: documentId });
    const next = nextAfter(rows, documentId, postId);
    tell({ sentence, over: next?.documentId });
    void navigate(next ? linkTo(tab, next) : linkTo(tab), { replace: true });
  };
}

/** "3 trên 21", for the header of a phone. */
function placeOf(rows: readonly InboxRow[], documentId: string, postId: string | undefined): string {
  const index = rows.findIndex((row) => row.documentId === documentId && (postId === undefined || row.postId === postId));
  return index < 0 ? 'Việc của tôi' : `${index + 1} trên ${rows.length}`;
}
