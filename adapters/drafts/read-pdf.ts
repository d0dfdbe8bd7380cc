import { type DraftFileOutcome, type DraftWarning, refuseFile } from './draft-file';
import { loadPdfjs } from './load-pdfjs';
import type { PageItem, PdfPage } from './pdf-lines';
import { textOfPages } from './pdf-text';

/** Longer than any paper an office approves; a limit on work, not on form. */
const MOST_PAGES = 500;
/** A page with fewer letters than this is a picture with a page number on it. */
const FEWEST_LETTERS = 20;

/** Reads the text layer of a PDF by position. A scan is refused; so are PDFs that carry scripts or files. */
export async function readPdf(bytes: Uint8Array): Promise<DraftFileOutcome> {
  const pdfjs = loadPdfjs();
  const task = pdfjs.getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, useSystemFonts: false, verbosity: 0, stopAtErrors: false });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) return refuseFile('too-large');
    if ((await document.getJSActions()) !== null || (await document.getAttachments()) !== null) return refuseFile('unsafe');
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(await document.getPage(number)));
    const withText = pages.filter((page) => lettersOf(page) >= FEWEST_LETTERS);
    if (withText.length === 0) return refuseFile('no-text');
    const { text, hasTables } = textOfPages(withText);
    const warnings: DraftWarning[] = [
      ...(withText.length < pages.length ? ['pages-without-text' as const] : []),
      ...(hasTables ? ['tables-as-lines' as const] : []),
    ];
    return { kind: 'read', format: 'pdf', text, warnings };
  } catch (error) {
    return refuseFile(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    await task.destroy();
  }
}

type PdfjsDocument = Awaited<ReturnType<ReturnType<typeof loadPdfjs>['getDocument']>['promise']>;
type PdfjsPage = Awaited<ReturnType<PdfjsDocument['getPage']>>;

async function readPage(page: PdfjsPage): Promise<PdfPage> {
  const [, , width = 0, height = 0] = page.view;
  const content = await page.getTextContent();
  const items = content.items.flatMap((item): PageItem[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , scale = 0, x = 0, y = 0] = item.transform.map(Number);
    return [{ text: item.str, x, y, width: item.width, size: Math.abs(scale) || item.height }];
  });
  return { width, height, items };
}

function lettersOf(page: PdfPage): number {
  return page.items.reduce((sum, item) => sum + (item.text.match(/\p{L}/gu)?.length ?? 0), 0);
}
