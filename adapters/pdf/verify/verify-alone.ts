import { PDFDocument } from 'pdf-lib';
import type { CivilDate } from '../../../domain/time/instant';
import { FIELD_NAMES } from '../field-names';
import { readPrintedFields, type PrintedFields } from '../read-printed-fields';
import type { CheckCode, Verification } from './checks';
import { verifyIssued } from './verify-issued';

export interface AloneExpectations {
  /** PEM of the authority every certificate must come from. */
  readonly authorityPem: string;
  readonly timestampAuthorityPem?: string;
  readonly revocationLists?: readonly Uint8Array[];
  /** What the asker knows from elsewhere: a register, a letter. */
  readonly number?: number;
  readonly issuedOn?: CivilDate;
}

export interface VerifiedAlone extends Verification {
  readonly printed: PrintedFields;
}

/**
 * Proves an issued file by its bytes and the authority's certificate alone, without the record: it must bear the personal signature and
 * the seal. What only the record could tell is left out of the checks instead of being said to hold.
 */
export async function verifyAlone(pdf: Uint8Array, { number, issuedOn, ...authorities }: AloneExpectations): Promise<VerifiedAlone> {
  const printed = await printedIn(pdf);
  const signatures = [{ field: FIELD_NAMES.signature }, { field: FIELD_NAMES.seal }];
  const verification = await verifyIssued(pdf, { ...authorities, signatures, ...printed, ...defined({ number, issuedOn }) });
  const unknown: readonly CheckCode[] = number === undefined && issuedOn === undefined ? [...OF_THE_RECORD, 'NUMBER_AND_DATE'] : OF_THE_RECORD;
  const checks = verification.checks.filter(({ code }) => !unknown.includes(code));
  return { ...verification, checks, printed };
}

const OF_THE_RECORD: readonly CheckCode[] = ['KNOWN_PREFIXES'];

/** What a damaged file prints cannot be told; that it is damaged says the verification. */
async function printedIn(pdf: Uint8Array): Promise<PrintedFields> {
  try {
    return readPrintedFields(await PDFDocument.load(pdf, { updateMetadata: false }));
  } catch {
    return {};
  }
}

function defined({ number, issuedOn }: Pick<AloneExpectations, 'number' | 'issuedOn'>): PrintedFields {
  return { ...(number !== undefined && { number }), ...(issuedOn !== undefined && { issuedOn }) };
}
