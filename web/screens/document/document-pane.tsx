import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { queries } from '../../api/queries';
import type { DocumentView } from '../../api/document-types';
import { useNarrow } from '../../frame/screen-size';
import { Answer, Waiting } from '../../frame/states';
import type { Acted, OnActed } from '../../acts/acted';
import { DocumentWide } from './document-wide';
import { useNewsOf } from './use-news-of';
import { useSeeing } from './use-seeing';
import { useStaying } from './use-staying';
import './document.css';

const loadNarrow = () => import('./document-narrow');
const DocumentNarrow = lazy(async () => ({ default: (await loadNarrow()).DocumentNarrow }));

interface Props {
  readonly documentId: string;
  /** The post the row came to: only its acts are offered. Without it, the acts of all my posts. */
  readonly postId?: string | undefined;
  /** What was just done, said over this document or the next. */
  readonly done?: Acted | undefined;
  /** Nobody chose to open it: it came after the act before. */
  readonly openedByItself?: boolean;
  readonly onActed: OnActed;
  readonly back: string;
  readonly place: string;
}

export function DocumentPane({ openedByItself = false, ...props }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const isAtIt = useStaying(openedByItself, pane);
  const document = useQuery(queries.document(props.documentId));
  const narrow = useNarrow();
  useEffect(() => {
    // fetched while the document itself is still on its way
    if (narrow) void loadNarrow().catch(() => undefined);
  }, [narrow]);
  return (
    <div className="document-pane" ref={pane}>
      <Answer query={document} waiting="Đang mở hồ sơ…">
        {(view) => (
          <Suspense fallback={<Waiting what="Đang mở hồ sơ…" />}>
            <Opened {...props} view={view} isAtIt={isAtIt} narrow={narrow} />
          </Suspense>
        )}
      </Answer>
    </div>
  );
}

export interface DocumentProps extends Omit<Props, 'documentId' | 'postId' | 'openedByItself'> {
  readonly view: DocumentView;
  readonly acts: DocumentView['acts'];
  /** What another person just changed. */
  readonly news: string | undefined;
}

interface OpenedProps extends Omit<Props, 'openedByItself'> {
  readonly view: DocumentView;
  /** A person looks at it. */
  readonly isAtIt: boolean;
  readonly narrow: boolean;
}

function Opened({ view, postId, isAtIt, narrow, ...rest }: OpenedProps) {
  const news = useNewsOf(view, rest.done);
  useSeeing(view, postId, isAtIt);
  useEffect(() => {
    document.title = `${view.subject} · Trình`;
  }, [view.subject]);
  const mine = view.acts.filter((act) => postId === undefined || act.postId === postId);
  const acts = mine.length > 0 ? mine : view.acts;
  return narrow ? (
    <DocumentNarrow {...rest} view={view} acts={acts} news={news} />
  ) : (
    <DocumentWide {...rest} view={view} acts={acts} news={news} />
  );
}
