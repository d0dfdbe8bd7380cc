import { PDFName, PDFRawStream, type PDFDocument } from 'pdf-lib';
import { COPY_WORDS } from '../../../domain/copies/copy';

/** The form of copy a file of ours says it is, by the type in its metadata; undefined for what is no copy. */
export function readCopyForm(pdf: PDFDocument): string | undefined {
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) return undefined;
  const xmp = Buffer.from(stream.getContents()).toString('utf8');
  const type = /<vanban:TypeName>([^<]*)</u.exec(xmp)?.[1]?.toLocaleUpperCase('vi');
  return Object.values(COPY_WORDS).find((words) => words === type);
}
