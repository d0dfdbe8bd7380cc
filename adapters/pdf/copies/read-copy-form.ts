import { PDFHexString, PDFName, PDFRawStream, PDFString, type PDFDocument } from 'pdf-lib';
import { COPY_WORDS } from '../../../domain/copies/copy';
import { COPY_FORM_FIELD } from '../field-names';
import { readFields } from '../incremental-update';

/** The form of copy a file of ours says it is, by its mark or the type in its metadata; undefined for what is no copy. */
export function readCopyForm(pdf: PDFDocument): string | undefined {
  const said = markOf(pdf) ?? typeInMetadata(pdf);
  return Object.values(COPY_WORDS).find((words) => words === said);
}

function markOf(pdf: PDFDocument): string | undefined {
  const value = readFields(pdf).get(COPY_FORM_FIELD)?.lookup(PDFName.of('V'));
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : undefined;
}

function typeInMetadata(pdf: PDFDocument): string | undefined {
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) return undefined;
  const xmp = Buffer.from(stream.getContents()).toString('utf8');
  return /<vanban:TypeName>([^<]*)</u.exec(xmp)?.[1]?.toLocaleUpperCase('vi');
}
