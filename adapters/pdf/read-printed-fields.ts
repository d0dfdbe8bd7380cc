import { PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import type { CivilDate } from '../../domain/time/instant';
import { FIELD_NAMES, type TextField } from './field-names';
import { readFields } from './incremental-update';

/** Number and date as an issued file itself tells them; absent when its blanks hold nothing, or no number and no date. */
export interface PrintedFields {
  readonly number?: number;
  readonly issuedOn?: CivilDate;
}

export function readPrintedFields(pdf: PDFDocument): PrintedFields {
  const fields = readFields(pdf);
  const textOf = (name: TextField): string => {
    const value = fields.get(FIELD_NAMES[name])?.lookup(PDFName.of('V'));
    return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : '';
  };
  const number = textOf('number');
  const [year, month, day] = [textOf('year'), textOf('month').padStart(2, '0'), textOf('day').padStart(2, '0')];
  const issuedOn = `${year}-${month}-${day}`;
  return {
    ...(/^\d+$/.test(number) && { number: Number(number) }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(issuedOn) && { issuedOn }),
  };
}
