import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a document of ours. pdf.js comes with the first paper, not with the page; the legacy build runs in an office's older browser. */
export async function openPdf(url: string, bytes?: Uint8Array): Promise<PDFDocumentProxy> {
  const pdfjs = await loadPdfJs();
  // pdf.js takes bytes away with it
  const source = bytes ? { data: bytes.slice() } : { url };
  return pdfjs.getDocument({ ...source, withCredentials: true, useWasm: false, enableXfa: false, verbosity: 0 }).promise;
}

export async function loadPdfJs() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  return pdfjs;
}
