import { decodePDFRawStream, PDFArray, PDFContentStream, PDFRawStream, type PDFObject, type PDFPage } from 'pdf-lib';

/** The operator that draws a picture or a form, and the one that begins a picture written among the operators. */
const DRAWS = /\/[^\s/<>[\]()]+\s+Do\b|\bBI\s+\//u;

/** Whether a page draws pictures, or forms that may hold some: what they show, nobody has looked at. */
export function drawsPictures({ node }: PDFPage): boolean {
  const contents = node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((part) => node.context.lookup(part)) : [contents];
  return streams.some((stream) => DRAWS.test(wordsOf(stream)));
}

function wordsOf(stream: PDFObject | undefined): string {
  if (stream instanceof PDFRawStream) return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  return stream instanceof PDFContentStream ? stream.getContentsString() : '';
}
