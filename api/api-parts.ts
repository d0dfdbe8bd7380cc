import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { EffectsAtOnce } from '../activities/effects-at-once';
import type { Clock, FileStore, Mailer, RecordPort, StateReader, WakeHolder } from '../activities/ports';
import type { RunsOfPdf } from '../adapters/as-drafted/runs-of-pdf';
import type { WordToPdf } from '../adapters/as-drafted/word-to-pdf';
import type { Identity } from '../adapters/identity';
import type { FirstEntryLinks } from '../adapters/identity/first-entry-links';
import type { ReceiptLinks } from '../adapters/identity/receipt-links';
import type { Listener } from '../adapters/postgres/listen';
import type { ReferenceData } from '../adapters/postgres/organisation';
import type { Database } from '../adapters/postgres/prisma';
import type { KeyStore, SigningKeys } from '../adapters/signing/signing-keys';
import type { Sheet } from '../adapters/typeset/sheet';
import type { PageContent } from '../domain/document/page-content';
import type { CivilDate } from '../domain/time/instant';
import type { ScanOfPictures } from '../adapters/pdf/scans/scan-of-pictures';
import type { PdfWork } from '../adapters/pdf/pdf-work';
import type { IssueExpectations, Verification } from '../adapters/pdf/verify/checks';
import type { VerifiedAlone } from '../adapters/pdf/verify/verify-alone';
import type { RunProgress } from '../domain/operations/run-progress';
import type { StreamId } from '../domain/stream/stream-id';

/** Everything the routes work with, made once by `main.ts` or by a test. */
export interface ApiParts {
  readonly record: RecordPort & WakeHolder;
  readonly effectsAtOnce: EffectsAtOnce;
  readonly states: StateReader;
  readonly clock: Clock;
  /** Lists and pages. */
  readonly database: Database;
  /** The inbox and whatever is asked with every request. */
  readonly pool: Pool;
  readonly wordsPool: Pool;
  readonly files: FileStore;
  readonly identity: Identity;
  readonly receiptLinks: ReceiptLinks;
  readonly firstEntryLinks: FirstEntryLinks;
  readonly signingKeys: SigningKeys;
  /** Where keys are brought in and stopped. */
  readonly keyStore: Pick<KeyStore, 'bringIn' | 'changePin' | 'revoke'>;
  /** PEM of the authorities whose certificates count here. */
  readonly authorityPem: string;
  /** DER of the lists of revoked certificates, as they are now. */
  readonly revocationLists: () => Promise<readonly Uint8Array[]>;
  readonly listener: Listener;
  /** Sends at once, while somebody waits for the answer; copies and reminders go by the worker. */
  readonly mailer: Mailer;
  /** Whether an issued file is what the record says it is. */
  readonly verifyCopy: (pdf: Uint8Array, issued: { readonly number: number; readonly issuedOn: CivilDate }) => Promise<Verification>;
  /** Pages as their drafters made them. */
  readonly ownPages: OwnPages;
  /** Pages that are signed by hand. */
  readonly paper: PaperPages;
  /** The pages of a text as they would be typeset, marked DỰ THẢO; pictures by their hash. */
  readonly setDraftPage: (content: PageContent, pictures: Readonly<Record<string, Uint8Array>>) => Promise<Uint8Array>;
  /** A page of the dossier as PDF. */
  readonly setSheet: (sheet: Sheet) => Promise<Uint8Array>;
  /** Whether a file signed elsewhere stands on our very bytes and bears the signatures it must have and no other. */
  readonly verifySigned: (pdf: Uint8Array, expected: ExpectedOutside) => Promise<Verification>;
  /** What a file proves by itself, with the authorities known here. */
  readonly verifyFile: (pdf: Uint8Array) => Promise<VerifiedAlone>;
  /** Who is who, and the calendar, as the record has them now, or at least as of a version read a moment ago. */
  readonly reference: (version?: number) => Promise<ReferenceData>;
  /** What the engine knows of a run whose record asks for these effects; undefined when it has none. Throws when the engine is away. */
  readonly progressOf: (streamId: StreamId, effectIds?: readonly string[]) => Promise<RunProgress | undefined>;
  /** Has the effects of a run that fail or rest tried now. Throws when the engine is away. */
  readonly retryEffects: (streamId: StreamId) => Promise<void>;
  readonly logger: Logger;
  readonly settings: ApiSettings;
}

/** Signatures, the bytes they stand on, number and date: as the record knows them. */
export type ExpectedOutside = Pick<IssueExpectations, 'signatures' | 'prefixes' | 'number' | 'issuedOn'>;

export interface OwnPages {
  readonly runsOf: (pdf: Uint8Array) => Promise<RunsOfPdf>;
  /** Why a PDF cannot be signed as it is, as a sentence. */
  readonly faultOf: (pdf: Uint8Array) => Promise<string | undefined>;
  /** Pictures of pages as one PDF. */
  readonly scanOf: (pictures: readonly Uint8Array[]) => Promise<ScanOfPictures>;
  /** Absent where no converter is installed. */
  readonly convertWord?: WordToPdf;
}

/** The PDF work around a page that is signed by hand: printed, and scanned again. */
export type PaperPages = Pick<PdfWork, 'printTogether' | 'faultOfScan' | 'readyScan'>;

export interface ApiSettings {
  readonly publicUrl: string;
  /** Addresses and networks that may say for whom they ask. */
  readonly trustedProxies: readonly string[];
  readonly demoAccounts: boolean;
  /** Where the mails of a first run are read. */
  readonly mailboxUrl: string | null;
  /** The built screens; absent in tests that need none. */
  readonly webFolder?: string;
  /** How long an answer waits for an effect before it says "preparing". */
  readonly effectPatienceMs: number;
}
