import { createHash } from 'node:crypto';
import { PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import { printedDateOf } from '../../typeset/printed-date';
import { FIELD_NAMES, TEXT_FIELDS } from '../field-names';
import { readFields } from '../incremental-update';
import { printedNumber } from '../printed-number';
import type { IssueExpectations } from './checks';
import { fingerprintOf, type SignatureValue } from './signature-value';
import type { SignatureFound } from './read-signatures';

/** Each signature stands directly on the bytes the record knows, `starts` being where the updates of the signatures begin. */
export function prefixesAreKnown(bytes: Uint8Array, starts: readonly (number | undefined)[], { prefixes = [] }: IssueExpectations): boolean {
  return prefixes.every(({ length, sha256 }, at) => starts[at] === length && createHash('sha256').update(bytes.subarray(0, length)).digest('hex') === sha256);
}

/** Exactly the expected fields are signed, in the expected order, each with the expected certificate at the expected time. */
export function signaturesAreRequired(found: readonly SignatureFound[], values: readonly (SignatureValue | undefined)[], { signatures }: IssueExpectations): boolean {
  return found.length === signatures.length && signatures.every((expected, at) => {
    const value = values[at];
    return found[at]?.field === expected.field
      && (expected.at === undefined || Math.abs(Date.parse(found[at].at) - Date.parse(expected.at)) < 1000)
      && (expected.certificateSha256 === undefined || (value !== undefined && fingerprintOf(value.certificate) === expected.certificateSha256));
  });
}

/** The blanks hold the number and the date of the register; before issue they hold nothing. */
export function numberAndDateHold(pdf: PDFDocument, { number, issuedOn }: IssueExpectations): boolean {
  const fields = readFields(pdf);
  const date = issuedOn === undefined ? undefined : printedDateOf(issuedOn);
  const expected = { number: number === undefined ? undefined : printedNumber(number), day: date?.day, month: date?.month, year: date?.year };
  return TEXT_FIELDS.every((name) => {
    const value = fields.get(FIELD_NAMES[name])?.lookup(PDFName.of('V'));
    const text = value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : undefined;
    return text === expected[name];
  });
}
