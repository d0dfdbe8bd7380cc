import { sourceOfText } from '../../domain/draft-reading/draft-source';
import { type DraftFileOutcome, type DraftWarning, refuseFile } from './draft-file';
import type { PdfPage } from './pdf-lines';
import { textOfPages } from './pdf-text';
import { readPdfItems } from './read-pdf-items';

/** A page with fewer letters than this is a picture with a page number on it. */
const FEWEST_LETTERS = 20;

/** Reads the text layer of a PDF by position. A scan is refused; so are PDFs that carry scripts or files. */
export async function readPdf(bytes: Uint8Array): Promise<DraftFileOutcome> {
  const read = await readPdfItems(bytes);
  if (read.kind === 'refused') return refuseFile(read.code);
  const withText = read.pages.filter((page) => lettersOf(page) >= FEWEST_LETTERS);
  if (withText.length === 0) return refuseFile('no-text');
  const { text, hasTables } = textOfPages(withText);
  const warnings: DraftWarning[] = [
    ...(withText.length < read.pages.length ? ['pages-without-text' as const] : []),
    ...(hasTables ? ['tables-as-lines' as const] : []),
  ];
  return { kind: 'read', format: 'pdf', source: sourceOfText(text), pictures: [], comments: [], warnings };
}

function lettersOf(page: PdfPage): number {
  return page.items.reduce((sum, item) => sum + (item.text.match(/\p{L}/gu)?.length ?? 0), 0);
}
