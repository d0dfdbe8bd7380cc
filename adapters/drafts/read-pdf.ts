import { type DraftFileOutcome, type DraftWarning, refuseFile } from './draft-file';
import { readPdfPages } from './pdf/read-pages';
import { lettersOf, sourceOfPages } from './pdf/source-of-pages';

/** A page with fewer letters than this is a picture with a page number on it. */
const FEWEST_LETTERS = 20;

/** Reads the text layer of a PDF by position. A scan is taken, and told; PDFs that carry scripts, programs or files are refused. */
export async function readPdf(bytes: Uint8Array): Promise<DraftFileOutcome> {
  const read = await readPdfPages(bytes);
  if (read.kind === 'refused') return refuseFile(read.code);
  const withText = read.pages.filter((page) => lettersOf(page) >= FEWEST_LETTERS);
  const { source, hasUnruledTables } = sourceOfPages(read.pages);
  const warnings: DraftWarning[] = [
    ...(withText.length === 0 ? ['no-text-layer' as const] : withText.length < read.pages.length ? ['pages-without-text' as const] : []),
    ...(hasUnruledTables ? ['tables-as-lines' as const] : []),
  ];
  return { kind: 'read', format: 'pdf', source, pictures: [], comments: [], warnings };
}
