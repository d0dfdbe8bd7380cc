import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream, type PDFDocument } from 'pdf-lib';
import type { RevocationData } from './revocation/revocation';

export const LONG_TERM_DATA = PDFName.of('DSS');

/** Lists and answers a file carries along in its catalog (PAdES baseline LT, ISO 32000-2, 12.8.4.3). */
export function readLongTermData(pdf: PDFDocument): RevocationData {
  const data = pdf.catalog.lookup(LONG_TERM_DATA);
  if (!(data instanceof PDFDict)) return { lists: [], answers: [] };
  return { lists: streamsIn(data, 'CRLs'), answers: streamsIn(data, 'OCSPs') };
}

function streamsIn(data: PDFDict, name: string): readonly Uint8Array[] {
  const entries = data.lookup(PDFName.of(name));
  if (!(entries instanceof PDFArray)) return [];
  return entries.asArray().flatMap((entry) => {
    const stream = data.context.lookup(entry);
    return stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode()] : [];
  });
}
