import { createHash } from 'node:crypto';
import type { EmbeddedBytes, PreparedBytes, SignatureBytes } from '../../activities/ports';
import type { Preparation } from '../../domain/document/document-events';
import type { CertificateFacts, SigningKeys } from '../signing/signing-keys';
import { FIELD_NAMES } from './field-names';
import type { PdfWork, PreparedForKey } from './pdf-work';
import type { IssueExpectations } from './verify/checks';

export interface SignatureBytesParts {
  readonly work: PdfWork;
  readonly keys: SigningKeys;
  /** PEM of the authority every certificate must come from. */
  readonly authorityPem: string;
}

/** PDF signatures in two phases, made from the preparation alone; what does not verify is never handed on. */
export function createSignatureBytes({ work, keys, authorityPem }: SignatureBytesParts): SignatureBytes {
  return {
    async prepare({ preparation, basePdf }): Promise<PreparedBytes> {
      const certificate = await keys.certificateOf(preparation.certificateId);
      if (!certificate) return { kind: 'impossible', why: `certificate ${preparation.certificateId} is unknown` };
      const prepared = await prepareBytes(work, preparation, basePdf, certificate);
      return { kind: 'prepared', pdf: prepared.bytes, attributes: Buffer.from(prepared.attributes).toString('base64') };
    },
    async embed({ preparation, preparedPdf, bases, value }): Promise<EmbeddedBytes> {
      const certificate = await keys.certificateOf(preparation.certificateId);
      if (!certificate) return { kind: 'invalid', why: `certificate ${preparation.certificateId} is unknown` };
      const pdf = await work.embedSignature(preparedPdf, Buffer.from(value, 'base64'), certificate);
      const verification = await work.verifyIssued(pdf, { ...expectationsOf(preparation, certificate, authorityPem), prefixes: bases });
      const failed = verification.checks.filter((check) => !check.ok).map((check) => check.code);
      return verification.valid ? { kind: 'verified', pdf } : { kind: 'invalid', why: failed.join(', ') };
    },
  };
}

function prepareBytes(work: PdfWork, preparation: Preparation, pdf: Uint8Array, certificate: CertificateFacts): Promise<PreparedForKey> {
  const { holder } = certificate;
  const { at, seal } = preparation;
  if (seal) {
    const text = { name: holder.name, reason: `Phát hành số ${seal.printedNumber}` };
    return work.prepareSeal({ pdf, appearance: { kind: 'demo-seal' }, text, at, number: seal.number, issuedOn: seal.issuedOn }, certificate);
  }
  const text = { name: holder.name, reason: 'Ký ban hành' };
  return work.prepareSignature({ pdf, field: FIELD_NAMES.signature, appearance: { kind: 'handwriting', name: holder.name }, text, at }, certificate);
}

/** What the file must be once this signature is in it. */
function expectationsOf({ purpose, at, seal }: Preparation, { der }: CertificateFacts, authorityPem: string): IssueExpectations {
  const certificateSha256 = createHash('sha256').update(der).digest('hex');
  if (purpose === 'personal' || !seal) return { authorityPem, signatures: [{ field: FIELD_NAMES.signature, at, certificateSha256 }] };
  return {
    authorityPem,
    signatures: [{ field: FIELD_NAMES.signature }, { field: FIELD_NAMES.seal, at, certificateSha256 }],
    number: seal.number,
    issuedOn: seal.issuedOn,
  };
}
