import type { DraftReading } from '../../domain/draft-reading/draft-reading';
import { ReadingPaper } from './reading-paper';
import './paper.css';

/** The words over the first sheet until it is drawn: one reads at once, and the page takes their place. */
export function EarlyText({ reading }: { readonly reading: DraftReading }) {
  return (
    <div className="paper-page paper-early">
      <ReadingPaper reading={reading} shape="sheet" />
    </div>
  );
}
