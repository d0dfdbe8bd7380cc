import { useState } from 'react';
import { useParams } from 'react-router';
import type { Acted } from '../../acts/acted';
import { DocumentPane } from './document-pane';

/** A document opened by its own address: from a mail, the book, a search. After an act one stays here. */
export function DocumentPage() {
  const { documentId = '' } = useParams();
  const [done, setDone] = useState<Acted>();
  const here = done?.documentId === documentId ? done : undefined;
  return <DocumentPane key={documentId} documentId={documentId} done={here} onActed={setDone} back="/viec-cua-toi" place="Việc của tôi" />;
}
