import { createHash } from 'node:crypto';
import type { EmbeddedBytes, PreparedBytes, SignatureBytes } from '../../activities/ports';
import { COPY_WORDS } from '../../domain/copies/copy';
import type { Preparation } from '../../domain/document/document-events';
import type { DeclaredRevocation } from '../signing/declared-revocations';
import type { CertificateFacts, SigningKeys } from '../signing/signing-keys';
import type { TimestampsByAuthority } from '../signing/timestamp-authority';
import type { Appearance } from './appearances/appearance';
import { FIELD_NAMES } from './field-names';
import type { PdfWork, PreparedForKey } from './pdf-work';
import type { IssueExpectations } from './verify/checks';

export interface SignatureBytesParts {
  readonly work: PdfWork;
  readonly keys: SigningKeys;
  /** PEM of the authority every certificate must come from. */
  readonly authorityPem: string;
  /** DER of the lists of revoked certificates, as they are now. */
  readonly revocationLists?: () => Promise<readonly Uint8Array[]>;
  /** What this installation declared revoked, as it is now. */
  readonly declaredRevocations?: () => Promise<readonly DeclaredRevocation[]>;
  readonly timestamps?: TimestampsByAuthority;
  /** The picture (PNG) of the seal or of the person's hand; undefined where none was given. */
  readonly pictureFor?: (preparation: Preparation) => Promise<Uint8Array | undefined>;
}

/** PDF signatures in two phases, made from the preparation alone; what does not verify is never handed on. */
export function createSignatureBytes(parts: SignatureBytesParts): SignatureBytes {
  const { work, keys, pictureFor } = parts;
  return {
    async prepare({ preparation, basePdf }): Promise<PreparedBytes> {
      if (preparation.ownTool) return { kind: 'prepared', pdf: await prepareForOwnTool(work, preparation, basePdf), attributes: '' };
      const certificate = await keys.certificateOf(preparation.certificateId);
      if (!certificate) return { kind: 'impossible', why: `certificate ${preparation.certificateId} is unknown` };
      const picture = await pictureFor?.(preparation);
      const prepared = await prepareBytes(work, preparation, basePdf, { certificate, ...(picture && { picture }) });
      return { kind: 'prepared', pdf: prepared.bytes, attributes: Buffer.from(prepared.attributes).toString('base64') };
    },
    async embed({ preparation, preparedPdf, bases, value }): Promise<EmbeddedBytes> {
      const certificate = await keys.certificateOf(preparation.certificateId);
      if (!certificate) return { kind: 'invalid', why: `certificate ${preparation.certificateId} is unknown` };
      const pdf = await embedValue(parts, preparation, preparedPdf, Buffer.from(value, 'base64'), certificate);
      const verification = await work.verifyIssued(pdf, { ...(await expectationsOf(parts, preparation, certificate)), prefixes: bases });
      const failed = verification.checks.filter((check) => !check.ok).map((check) => check.code);
      return verification.valid ? { kind: 'verified', pdf } : { kind: 'invalid', why: failed.join(', ') };
    },
  };
}

interface Shown {
  readonly certificate: CertificateFacts;
  readonly picture?: Uint8Array;
}

/** For a tool of the agency's own there is no hole and nothing to sign here: number and date, and the empty field of the seal as it was. */
async function prepareForOwnTool(work: PdfWork, { seal }: Preparation, pdf: Uint8Array): Promise<Uint8Array> {
  return seal && !seal.numberedBefore ? work.numberPage(pdf, { number: seal.number, issuedOn: seal.issuedOn }) : pdf;
}

function prepareBytes(work: PdfWork, preparation: Preparation, pdf: Uint8Array, shown: Shown): Promise<PreparedForKey> {
  const { certificate, picture } = shown;
  const { holder } = certificate;
  const { at, seal } = preparation;
  if (seal) return prepareSealBytes(work, { at, seal }, pdf, shown);
  const text = { name: holder.name, reason: 'Ký ban hành' };
  const appearance = appearanceOf(picture, { kind: 'handwriting', name: holder.name });
  return work.prepareSignature({ pdf, field: personalField(preparation), appearance, text, at }, certificate);
}

function personalField({ second }: Pick<Preparation, 'second'>): string {
  return second ? FIELD_NAMES.coSignature : FIELD_NAMES.signature;
}

/** The seal writes number and date in its own revision, unless the signed page bears them already. */
function prepareSealBytes(
  work: PdfWork, { at, seal }: Pick<Preparation, 'at'> & { readonly seal: NonNullable<Preparation['seal']> }, pdf: Uint8Array, { certificate, picture }: Shown,
): Promise<PreparedForKey> {
  const { name } = certificate.holder;
  const appearance: Appearance = seal.electronicCopy
    ? { kind: 'copy-note', form: COPY_WORDS[seal.electronicCopy], agency: name, at }
    : appearanceOf(picture, { kind: 'demo-seal' });
  const request = { pdf, appearance, text: { name, reason: `Phát hành số ${seal.printedNumber}` }, at };
  return seal.numberedBefore
    ? work.prepareSignature({ ...request, field: FIELD_NAMES.seal }, certificate)
    : work.prepareSeal({ ...request, number: seal.number, issuedOn: seal.issuedOn }, certificate);
}

function appearanceOf(picture: Uint8Array | undefined, drawn: Appearance): Appearance {
  return picture ? { kind: 'picture', png: picture } : drawn;
}

/** The signature in its hole, stamped where there is an authority for it; a sealed file then also carries what proves it later. */
async function embedValue(
  { work, timestamps, revocationLists }: SignatureBytesParts,
  { purpose }: Preparation,
  preparedPdf: Uint8Array,
  value: Uint8Array,
  certificate: CertificateFacts,
): Promise<Uint8Array> {
  const pdf = await work.embedSignature(preparedPdf, value, certificate, await timestamps?.stampTime(value));
  const lists = (await revocationLists?.()) ?? [];
  if (purpose !== 'seal' || !timestamps || lists.length === 0) return pdf;
  return work.addLongTermData(pdf, { certificates: certificate.chain, lists });
}

/** What the file must be once this signature is in it. */
async function expectationsOf(
  { authorityPem, timestamps, revocationLists, declaredRevocations }: SignatureBytesParts, preparation: Preparation, { der, holder }: CertificateFacts,
): Promise<IssueExpectations> {
  const { purpose, at, seal, numbered } = preparation;
  const known = {
    authorityPem,
    ...(timestamps && { timestampAuthorityPem: timestamps.authorityPem }),
    ...(revocationLists && { revocationLists: await revocationLists() }),
    ...(declaredRevocations && { declaredRevocations: await declaredRevocations() }),
  };
  const own = { at, holder: holder.name, certificateSha256: createHash('sha256').update(der).digest('hex') };
  const before = signedBefore(preparation).map((field) => ({ field }));
  if (purpose === 'personal' || !seal) return { ...known, ...numbered, signatures: [...before, { field: personalField(preparation), ...own }] };
  return { ...known, signatures: [...before, { field: FIELD_NAMES.seal, ...own }], number: seal.number, issuedOn: seal.issuedOn };
}

/** The fields that hold a signature when this one comes; on an electronic copy the seal is the only one. */
function signedBefore({ seal, second, coSigned }: Preparation): readonly string[] {
  if (seal ? seal.electronicCopy : !second) return [];
  return coSigned ? [FIELD_NAMES.signature, FIELD_NAMES.coSignature] : [FIELD_NAMES.signature];
}
