import type { DocumentView } from '../../api/document-types';
import { sayNumber } from '../../words/say-number';

/** What our own book gives next, while the document waits for its number. */
export function NextNumber({ view: { nextNumber } }: { readonly view: DocumentView }) {
  if (nextNumber === undefined) return null;
  return (
    <p>
      Số tiếp theo: <b>{sayNumber(nextNumber)}</b>
    </p>
  );
}
