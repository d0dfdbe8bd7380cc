import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queries } from '../../api/queries';
import type { DocumentView } from '../../api/document-types';
import { useNarrow } from '../../frame/screen-size';
import { Answer } from '../../frame/states';
import type { OnActed } from '../../acts/use-acting';
import { DocumentNarrow } from './document-narrow';
import { DocumentWide } from './document-wide';
import { useNewsOf } from './use-news-of';
import { useSeeing } from './use-seeing';
import './document.css';

interface Props {
  readonly documentId: string;
  /** The post the row came to: only its acts are offered. Without it, the acts of all my posts. */
  readonly postId?: string | undefined;
  /** What was just done, said over the next document. */
  readonly done?: string | undefined;
  readonly onActed: OnActed;
  readonly back: string;
  readonly place: string;
}

export function DocumentPane(props: Props) {
  const document = useQuery(queries.document(props.documentId));
  return (
    <div className="document-pane">
      <Answer query={document} waiting="Đang mở hồ sơ…">
        {(view) => <Opened {...props} view={view} />}
      </Answer>
    </div>
  );
}

export interface DocumentProps extends Omit<Props, 'documentId' | 'postId'> {
  readonly view: DocumentView;
  readonly acts: DocumentView['acts'];
  /** What another person just changed. */
  readonly news: string | undefined;
}

function Opened({ view, postId, ...rest }: Props & { readonly view: DocumentView }) {
  const narrow = useNarrow();
  const news = useNewsOf(view);
  useSeeing(view, postId);
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
