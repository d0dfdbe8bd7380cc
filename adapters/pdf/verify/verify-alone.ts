import { PDFDocument } from 'pdf-lib';
import type { CivilDate } from '../../../domain/time/instant';
import { FIELD_NAMES, PAPER_ORIGINAL_FIELD } from '../field-names';
import { readCopyForm } from '../copies/read-copy-form';
import { readPrintedFields, type PrintedFields } from '../read-printed-fields';
import { readFields } from '../incremental-update';
import { unpacksTooFar } from '../unpacks-too-far';
import type { CheckCode, ExpectedSignature, IssueExpectations, Verification } from './checks';
import { verifyIssued } from './verify-issued';

export interface AloneExpectations {
  /** PEM of the authority every certificate must come from. */
  readonly authorityPem: string;
  readonly timestampAuthorityPem?: string;
  readonly revocationLists?: readonly Uint8Array[];
  readonly declaredRevocations?: IssueExpectations['declaredRevocations'];
  /** What the asker knows from elsewhere: a register, a letter. */
  readonly number?: number;
  readonly issuedOn?: CivilDate;
}

export interface VerifiedAlone extends Verification {
  readonly printed: PrintedFields;
  /** The form of copy it says it is: "SAO Y". */
  readonly copy?: string;
  /** It is the scan of a paper: the person signed there by hand, and only the agency signs the file. */
  readonly onPaper?: true;
}

/**
 * Proves an issued file by its bytes and the authority's certificate alone, without the record: it must bear the personal signature and
 * the seal. What only the record could tell is left out of the checks instead of being said to hold.
 */
export async function verifyAlone(pdf: Uint8Array, { number, issuedOn, ...authorities }: AloneExpectations): Promise<VerifiedAlone> {
  const { printed, signatures, copy, onPaper } = await saidBy(pdf);
  const verification = await verifyIssued(pdf, { ...authorities, signatures, ...printed, ...defined({ number, issuedOn }) });
  const unknown: readonly CheckCode[] = number === undefined && issuedOn === undefined ? [...OF_THE_RECORD, 'NUMBER_AND_DATE'] : OF_THE_RECORD;
  const checks = verification.checks.filter(({ code }) => !unknown.includes(code));
  return { ...verification, checks, printed, ...(copy !== undefined && { copy }), ...(onPaper && { onPaper }) };
}

const OF_THE_RECORD: readonly CheckCode[] = ['KNOWN_PREFIXES'];

/**
 * What the file says it is: number and date, and which signatures it has places for; an electronic copy and a scan have none for a person. What a
 * damaged file says cannot be told; that it is damaged says the verification.
 */
async function saidBy(pdf: Uint8Array): Promise<SaidByFile> {
  if (unpacksTooFar(pdf)) return NOTHING_SAID;
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const copy = readCopyForm(document);
    const fields = readFields(document);
    const personal = [PERSONAL, SECOND].filter(({ field }) => fields.has(field));
    return {
      printed: readPrintedFields(document), signatures: [...personal, SEAL],
      ...(copy !== undefined && { copy }), ...(fields.has(PAPER_ORIGINAL_FIELD) && { onPaper: true as const }),
    };
  } catch {
    return NOTHING_SAID;
  }
}

interface SaidByFile {
  readonly printed: PrintedFields;
  readonly signatures: readonly ExpectedSignature[];
  readonly copy?: string;
  readonly onPaper?: true;
}

const PERSONAL: ExpectedSignature = { field: FIELD_NAMES.signature };
/** Of a second leader, where two sign. */
const SECOND: ExpectedSignature = { field: FIELD_NAMES.coSignature };
const SEAL: ExpectedSignature = { field: FIELD_NAMES.seal };
const NOTHING_SAID: SaidByFile = { printed: {}, signatures: [PERSONAL, SEAL] };

function defined({ number, issuedOn }: Pick<AloneExpectations, 'number' | 'issuedOn'>): PrintedFields {
  return { ...(number !== undefined && { number }), ...(issuedOn !== undefined && { issuedOn }) };
}
