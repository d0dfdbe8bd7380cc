import { useState } from 'react';
import type { DocumentView } from '../../api/document-types';
import { ReadingPaper } from '../../paper/reading-paper';
import { DocumentPaper } from './document-paper';

/** On a phone the text comes first at reading size; the page as printed is one tap away. Once signed, and of a scan, the page itself is what counts. */
export function NarrowPaper({ view }: { readonly view: DocumentView }) {
  const isFinal = view.files.issued !== undefined || view.files.signed !== undefined;
  const reading = (view.reading?.body.length ?? 0) > 0 ? view.reading : undefined;
  const [asPrinted, setAsPrinted] = useState(isFinal);
  return (
    <div className="narrow-paper">
      {reading && (
        <button type="button" className="word-button" onClick={() => setAsPrinted(!asPrinted)}>
          {asPrinted ? 'Xem dạng chữ dễ đọc' : 'Xem trang như bản in'}
        </button>
      )}
      {asPrinted || !reading ? <DocumentPaper view={view} /> : <ReadingPaper reading={reading} shape="flow" />}
    </div>
  );
}
