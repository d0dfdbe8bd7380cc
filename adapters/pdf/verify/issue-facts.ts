import { createHash } from 'node:crypto';
import { PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import { commonNameOf } from '../../signing/subject-names';
import { printedDateOf } from '../../typeset/printed-date';
import { FIELD_NAMES, TEXT_FIELDS } from '../field-names';
import { readFields } from '../incremental-update';
import { printedNumber } from '../printed-number';
import type { ExpectedSignature, IssueExpectations } from './checks';
import type { ProvenSignature } from './proven-signature';
import { fingerprintOf } from './signature-value';

/** Each signature stands directly on the bytes the record knows, `starts` being where the updates of the signatures begin. */
export function prefixesAreKnown(bytes: Uint8Array, starts: readonly (number | undefined)[], expected: IssueExpectations): boolean {
  const sha256Of = (length: number): string => createHash('sha256').update(bytes.subarray(0, length)).digest('hex');
  return (expected.prefixes ?? []).every(({ length, sha256 }, at) => starts[at] === length && sha256Of(length) === sha256);
}

/** Exactly the expected fields are signed, in the expected order, each with the expected certificate at the expected time. */
export function signaturesAreRequired(proven: readonly ProvenSignature[], { signatures }: IssueExpectations): boolean {
  return proven.length === signatures.length && proven.every((signature, at) => isExpected(signature, signatures[at]));
}

function isExpected({ found, value }: ProvenSignature, expected: ExpectedSignature | undefined): boolean {
  if (!expected || found.field !== expected.field) return false;
  // The time in a signature has whole seconds.
  if (expected.at !== undefined && Math.floor(Date.parse(expected.at) / 1000) !== Date.parse(found.at) / 1000) return false;
  const fingerprint = value && fingerprintOf(value.certificate);
  return expected.certificateSha256 === undefined || expected.certificateSha256 === fingerprint;
}

/** Whether each certificate bears the name of its expected holder; undefined when no holder is known. */
export function holdersAreRight(proven: readonly ProvenSignature[], { signatures }: IssueExpectations): boolean | undefined {
  const known = signatures.filter(({ holder }) => holder !== undefined);
  if (known.length === 0) return undefined;
  return known.every(({ field, holder }) => {
    const value = proven.find(({ found }) => found.field === field)?.value;
    return value !== undefined && plain(commonNameOf(value.certificate)) === plain(holder ?? '');
  });
}

/** Authorities write names in capitals or not. */
function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleUpperCase('vi');
}

/** The blanks hold the number and the date of the register; before issue they hold nothing. */
export function numberAndDateHold(pdf: PDFDocument, { number, issuedOn }: IssueExpectations): boolean {
  const fields = readFields(pdf);
  const date = issuedOn === undefined ? undefined : printedDateOf(issuedOn);
  const printed = number === undefined ? undefined : printedNumber(number);
  const expected = { number: printed, day: date?.day, month: date?.month, year: date?.year };
  return TEXT_FIELDS.every((name) => {
    const value = fields.get(FIELD_NAMES[name])?.lookup(PDFName.of('V'));
    const text = value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : undefined;
    return text === expected[name];
  });
}
