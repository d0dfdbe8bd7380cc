import { blanksOf } from './blanks';
import type { PDFDocumentProxy } from './pdf';
import { loadPdfJs } from './pdf';

/** Which blanks are marked over the page: none, all that wait, or those that wait after the first signature. */
export type MarkedBlanks = 'none' | 'before-signature' | 'after-signature';

interface Drawing {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly sheet: HTMLElement;
  readonly widthPx: number;
  readonly blanks: MarkedBlanks;
  /** In points. */
  readonly tellSize: (size: { readonly width: number; readonly height: number }) => void;
  /** Something is on the sheet now: the page, or that it could not be drawn. */
  readonly tellDrawn: () => void;
}

/** Draws page `number` into `sheet`: the picture, and over it its text, to select and for screen readers. Returns a way to stop. */
export function drawPage({ pdf, number, sheet, widthPx, blanks, tellSize, tellDrawn }: Drawing): () => void {
  let stopped = false;
  let cancel = () => {};
  const work = async () => {
    const [pdfjs, page] = await Promise.all([loadPdfJs(), pdf.getPage(number)]);
    if (stopped) return;
    const natural = page.getViewport({ scale: 1 });
    tellSize({ width: natural.width, height: natural.height });
    const viewport = page.getViewport({ scale: widthPx / natural.width });
    const canvas = document.createElement('canvas');
    const sharpness = Math.min(devicePixelRatio || 1, 2);
    canvas.width = Math.round(viewport.width * sharpness);
    canvas.height = Math.round(viewport.height * sharpness);
    canvas.setAttribute('aria-hidden', 'true');
    const task = page.render({ canvas, viewport, transform: [sharpness, 0, 0, sharpness, 0, 0] });
    cancel = () => task.cancel();
    await task.promise;
    const text = document.createElement('div');
    text.className = 'textLayer';
    text.style.setProperty('--total-scale-factor', String(viewport.scale));
    const layer = new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport });
    await layer.render();
    const marks = blanks === 'none' ? [] : [await blanksOf(page, viewport, { signed: blanks === 'after-signature' })];
    if (!stopped) put(canvas, text, ...marks);
  };
  const put = (...parts: readonly Node[]) => {
    sheet.replaceChildren(...parts);
    tellDrawn();
  };
  work().catch((error: unknown) => {
    // A drawing given up because the page was left or resized is no failure; any other leaves the sheet blank and says so.
    if (!stopped) put(sentence(error));
  });
  return () => {
    stopped = true;
    cancel();
  };
}

function sentence(error: unknown): HTMLElement {
  const told = document.createElement('p');
  told.className = 'paper-failed';
  told.textContent =
    error instanceof Error && error.name === 'RenderingCancelledException' ? '' : 'Chưa vẽ được trang này. Hãy tải tệp về để xem.';
  return told;
}
