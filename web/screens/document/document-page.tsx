import { useState } from 'react';
import { useParams } from 'react-router';
import { DocumentPane } from './document-pane';

/** A document opened by its own address: from a mail, the book, a search. After an act one stays here. */
export function DocumentPage() {
  const { documentId = '' } = useParams();
  const [done, setDone] = useState<string>();
  return <DocumentPane key={documentId} documentId={documentId} done={done} onActed={setDone} back="/viec-cua-toi" place="Việc của tôi" />;
}
