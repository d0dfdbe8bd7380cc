import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { queries } from '../../api/queries';
import type { DocumentView } from '../../api/document-types';
import { useNarrow } from '../../frame/screen-size';
import { Answer } from '../../frame/states';
import type { Acted, OnActed } from '../../acts/acted';
import { DocumentNarrow } from './document-narrow';
import { DocumentWide } from './document-wide';
import { useNewsOf } from './use-news-of';
import { useSeeing } from './use-seeing';
import { useStaying } from './use-staying';
import './document.css';

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
  return (
    <div className="document-pane" ref={pane}>
      <Answer query={document} waiting="Đang mở hồ sơ…">
        {(view) => <Opened {...props} view={view} isAtIt={isAtIt} />}
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
}

function Opened({ view, postId, isAtIt, ...rest }: OpenedProps) {
  const narrow = useNarrow();
  const news = useNewsOf(view);
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
