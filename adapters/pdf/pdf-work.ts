import type { CivilDate } from '../../domain/time/instant';
import type { PageContent, PagePlaces } from '../../domain/document/page-content';
import type { CertificateFacts } from '../signing/signing-keys';
import { createTypesetter, type TypesetDocument, type Typesetter, type TypesetOptions } from '../typeset/typesetter';
import type { Sheet } from '../typeset/sheet';
import { faultOfOwnPage, setAsDrafted, type OwnPageReady } from './as-drafted';
import { signedAttributes } from './cms';
import { setCopy, type CopyReady, type CopyRequest } from './copies/set-copy';
import { embedSignature } from './embed-signature';
import { addLongTermData, type LongTermData } from './long-term-data';
import { metadataFields } from './metadata-fields';
import { numberPage } from './number-page';
import { prepareSeal, prepareSignature, type PreparedSignature, type SealRequest, type SignatureRequest } from './prepare-signature';
import { reserveFields, type ExpectedSigners } from './reserve-fields';
import { scanOfPictures, type ScanOfPictures } from './scans/scan-of-pictures';
import { faultOfScan } from './scans/fault-of-scan';
import { printTogether } from './scans/print-together';
import { readyScan, type PaperOriginal } from './scans/ready-scan';
import type { IssueExpectations, Verification } from './verify/checks';
import { verifyAlone, type AloneExpectations, type VerifiedAlone } from './verify/verify-alone';
import { verifyIssued } from './verify/verify-issued';

/** A typeset document with its reserved fields: what the approver sees and the signatures are put on. */
export interface ApprovalCopy {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly places: PagePlaces;
}

export type PublicCertificate = Pick<CertificateFacts, 'der' | 'chain'>;

/** Bytes with an empty place for the signature, and the DER its key has to sign. */
export interface PreparedForKey extends PreparedSignature {
  readonly attributes: Uint8Array;
}

/** All work on PDF bytes. It takes tens of milliseconds a piece, so it runs beside the thread that serves people (pdf-pool.ts). */
export interface PdfWork {
  typeset(content: PageContent, options?: TypesetOptions): Promise<TypesetDocument>;
  /** The drafter's own page with its reserved fields, and the same marked DỰ THẢO. */
  setAsDrafted(pdf: Uint8Array, places: PagePlaces, content: PageContent): Promise<OwnPageReady>;
  /** Why a PDF cannot carry our fields as it is, as a sentence; undefined when it can. */
  faultOfOwnPage(pdf: Uint8Array): Promise<string | undefined>;
  /** Pictures of pages as one PDF. */
  scanOfPictures(pictures: readonly Uint8Array[]): Promise<ScanOfPictures>;
  /** A copy of an issued document with its reserved fields, and the same marked DỰ THẢO. */
  setCopy(request: CopyRequest): Promise<CopyReady>;
  /** A page of the dossier. */
  sheet(sheet: Sheet): Promise<Uint8Array>;
  /** Typesets without watermark and reserves the fields for number, date, signature and seal. */
  typesetForApproval(content: PageContent, signers: ExpectedSigners, pictures?: Readonly<Record<string, Uint8Array>>): Promise<ApprovalCopy>;
  /** Number and date on the approved page, before it is signed. */
  numberPage(pdf: Uint8Array, given: { readonly number: number; readonly issuedOn: CivilDate }): Promise<Uint8Array>;
  /** Why a scan is not what the law asks of a digitised paper, as a sentence. */
  faultOfScan(pdf: Uint8Array): Promise<string | undefined>;
  /** A scan of a paper original, ready for the seal. */
  readyScan(scan: Uint8Array, original: PaperOriginal): Promise<Uint8Array>;
  /** The approved page and the routing slip, to be printed for a signature by hand. */
  printTogether(page: Uint8Array, slip: Uint8Array): Promise<Uint8Array>;
  prepareSignature(request: SignatureRequest, certificate: PublicCertificate): Promise<PreparedForKey>;
  prepareSeal(request: SealRequest, certificate: PublicCertificate): Promise<PreparedForKey>;
  /** `timestampToken`: DER of a time stamp over the signature, where the office has an authority for it. */
  embedSignature(preparedBytes: Uint8Array, signature: Uint8Array, certificate: PublicCertificate, timestampToken?: Uint8Array): Promise<Uint8Array>;
  /** Appends what proves the certificates later (PAdES baseline LT). */
  addLongTermData(pdf: Uint8Array, data: LongTermData): Promise<Uint8Array>;
  verifyIssued(pdf: Uint8Array, expectations: IssueExpectations): Promise<Verification>;
  verifyAlone(pdf: Uint8Array, expectations: AloneExpectations): Promise<VerifiedAlone>;
}

/** Does the work in the thread it is called from. */
export function createPdfWork(): PdfWork {
  let typesetter: Typesetter | undefined;
  const open = (): Typesetter => (typesetter ??= createTypesetter());
  return {
    async typeset(content, options) {
      return open().typeset(content, options);
    },
    setAsDrafted,
    faultOfOwnPage,
    scanOfPictures,
    setCopy: (request) => setCopy(open(), request),
    async sheet(sheet) {
      return open().sheet(sheet);
    },
    async typesetForApproval(content, signers, pictures = {}) {
      const { pdf, pages, places } = open().typeset(content, { pictures });
      return { pdf: await reserveFields(pdf, places, signers, metadataFields(content, pages)), pages, places };
    },
    numberPage,
    faultOfScan,
    readyScan,
    printTogether,
    async prepareSignature(request, certificate) {
      return withAttributes(await prepareSignature(request), certificate);
    },
    async prepareSeal(request, certificate) {
      return withAttributes(await prepareSeal(request), certificate);
    },
    async embedSignature(preparedBytes, signature, { der, chain }, timestampToken) {
      return embedSignature(preparedBytes, { signature, certificateDer: der, chain, timestampToken });
    },
    addLongTermData,
    verifyIssued,
    verifyAlone,
  };
}

function withAttributes(prepared: PreparedSignature, { der }: PublicCertificate): PreparedForKey {
  return { ...prepared, attributes: signedAttributes(prepared.digest, der) };
}
