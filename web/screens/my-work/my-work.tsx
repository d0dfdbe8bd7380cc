import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Acted } from '../../acts/acted';
import { useInbox } from '../../api/inbox';
import type { InboxRow } from '../../api/types';
import { usePageTitle } from '../../frame/page-title';
import { useNarrow } from '../../frame/screen-size';
import { DocumentPane } from '../document/document-pane';
import { WhatWasDone } from '../document/what-was-done';
import { DeskWithoutPaper } from './desk-without-paper';
import { Queue } from './queue';
import { isRow, linkTo, listOf, nextAfter, rowsOf, tabOf, type QueueTab } from './queue-order';
import './my-work.css';

/**
 * What waits for me, and beside it the paper I work on. After an act comes the next of the same list in the same order; on a phone one
 * comes back to the list, which says what was done and offers the next.
 */
export function MyWork() {
  const [search] = useSearchParams();
  const { documentId } = useParams();
  const tab = tabOf(search.get('danh-sach'));
  const postId = search.get('chuc-danh') ?? undefined;
  const items = useInbox(listOf(tab)).data?.items;
  const rows = rowsOf(tab, items ?? []);
  const narrow = useNarrow();
  const [last, setLast] = useState<LastAct>();
  const here = last && last.over === documentId ? last : undefined;
  const goOn = useGoingOn({ tab, rows, documentId, postId, narrow }, setLast);
  usePageTitle('Việc của tôi');
  return (
    <div className={`my-work ${documentId === undefined ? '' : 'with-paper'}`}>
      {!(narrow && documentId !== undefined) && (
        <Queue tab={tab} openId={documentId} openPostId={postId} done={documentId === undefined && here && <Done last={here} tab={tab} rows={rows} />} />
      )}
      {documentId !== undefined ? (
        <DocumentPane
          key={`${documentId}/${postId}`}
          documentId={documentId}
          postId={postId}
          done={here?.acted}
          openedByItself={here !== undefined && here.acted.documentId !== documentId}
          onActed={goOn}
          back={linkTo(tab)}
          place={placeOf(rows, documentId, postId)}
        />
      ) : (
        !narrow && <DeskWithoutPaper isListEmpty={items !== undefined && rows.length === 0} />
      )}
    </div>
  );
}

/** What was done, said over what came next, and gone with it. */
interface LastAct {
  readonly acted: Acted;
  /** The document it is said over; absent over the list. */
  readonly over: string | undefined;
  readonly next: InboxRow | undefined;
}

interface Place {
  readonly tab: QueueTab;
  readonly rows: readonly InboxRow[];
  readonly documentId: string | undefined;
  readonly postId: string | undefined;
  readonly narrow: boolean;
}

function useGoingOn({ tab, rows, documentId, postId, narrow }: Place, tell: (last: LastAct) => void) {
  const navigate = useNavigate();
  return (acted: Acted) => {
    if (acted.stays) return tell({ acted, over: documentId, next: undefined });
    const next = nextAfter(rows, documentId, postId);
    const opened = narrow ? undefined : next;
    tell({ acted, over: opened?.documentId, next });
    void navigate(opened ? linkTo(tab, opened) : linkTo(tab), { replace: true });
  };
}

function Done({ last: { acted, next }, tab, rows }: { readonly last: LastAct; readonly tab: QueueTab; readonly rows: readonly InboxRow[] }) {
  const stillThere = next && rows.find((row) => isRow(row, next.documentId, next.postId));
  return (
    <div className="queue-done">
      <WhatWasDone acted={acted}>{stillThere && <Link to={linkTo(tab, stillThere)}>Mở việc tiếp theo</Link>}</WhatWasDone>
    </div>
  );
}

/** "3 trên 21", for the header of a phone. */
function placeOf(rows: readonly InboxRow[], documentId: string, postId: string | undefined): string {
  const index = rows.findIndex((row) => row.documentId === documentId && (postId === undefined || row.postId === postId));
  return index < 0 ? 'Việc của tôi' : `${index + 1} trên ${rows.length}`;
}
