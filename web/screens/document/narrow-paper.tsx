import { useState } from 'react';
import type { DocumentView } from '../../api/document-types';
import { ReadingPaper } from '../../paper/reading-paper';
import { DocumentPaper } from './document-paper';

/** On a phone the text comes first at reading size; the page as printed is one tap away. Once signed, the page itself is what counts. */
export function NarrowPaper({ view }: { readonly view: DocumentView }) {
  const isFinal = view.files.issued !== undefined || view.files.signed !== undefined;
  const [asPrinted, setAsPrinted] = useState(isFinal || view.reading === undefined);
  return (
    <div className="narrow-paper">
      {view.reading && (
        <button type="button" className="word-button" onClick={() => setAsPrinted(!asPrinted)}>
          {asPrinted ? 'Xem dạng chữ dễ đọc' : 'Xem trang như bản in'}
        </button>
      )}
      {asPrinted || !view.reading ? <DocumentPaper view={view} /> : <ReadingPaper reading={view.reading} shape="flow" />}
    </div>
  );
}
