import { PDFArray, type PDFDict, PDFName, type PDFDocument, type PDFRef } from 'pdf-lib';

/** Puts an annotation on a page, counted from 1. */
export function addToPage(document: PDFDocument, annotation: PDFDict, page: number): PDFRef {
  const ref = document.context.register(annotation);
  const { node } = document.getPage(page - 1);
  const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  if (annotations) annotations.push(ref);
  else node.set(PDFName.of('Annots'), document.context.obj([ref]));
  return ref;
}
