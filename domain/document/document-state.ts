import type { DeadlineRule } from '../deadlines/deadline-rule';
import type { MovedDeadline } from '../deadlines/moved-deadline';
import type { Route, StepKindName } from '../routes/route';
import type { CivilDate, Instant } from '../time/instant';
import type { AskedWord } from './asked-word';
import type { InitialsPlace } from './page-content';
import type {
  AddressedLine, CouncilResult, DocumentFacts, NumberGiven, PapersHad, PassingAct, Preparation, SecondHand, SilenceRule, TextRef,
} from './document-events';

/** A document as its events have made it. Plain JSON. */
export interface DocumentState {
  readonly facts: DocumentFacts;
  readonly route: Route;
  readonly text: TextRef;
  readonly recipients: readonly AddressedLine[];
  readonly submittedAt: Instant;
  /** Absent once closed. */
  readonly current?: OpenStep;
  /** Counts openings of steps: a task key is never used twice. */
  readonly round: number;
  readonly passed: Readonly<Record<string, PassedStep>>;
  readonly passedOver: readonly string[];
  readonly typeset?: {
    readonly textSha256: string; readonly pdfSha256: string; readonly draftPdfSha256: string; readonly placesSha256: string; readonly pages: number;
    readonly initialsLeftOut?: readonly InitialsPlace[];
    readonly footMarkLeftOut?: true;
  };
  /** The round in which what the page bears beside its text last changed, initials or the signer's lines: it is set anew. Absent while nothing has. */
  readonly initialled?: number;
  readonly typesettingFailed?: { readonly textSha256: string; readonly reason: string };
  /** Given before the signature; with the page that bears it, once that is set. */
  readonly numbered?: NumberGiven & { readonly pdfSha256?: string };
  readonly preparation?: PreparationInHand;
  /** Signed on paper instead of digitally. */
  readonly paper?: PaperSigning;
  readonly signed?: Signed;
  readonly issued?: {
    readonly pdfSha256: string; readonly number: number; readonly printedNumber: string; readonly issuedOn: CivilDate; readonly sealId: string;
    readonly at: Instant;
  };
  readonly council?: { readonly sessionId?: string; readonly result?: CouncilResult };
  /** Who had the issued copy as session paper. */
  readonly papersHad?: readonly PapersHad[];
  /** What silence means in the latest consultation. */
  readonly silence?: SilenceRule;
  /** Who was asked for a word beside the route, in order. */
  readonly asked?: readonly AskedWord[];
  readonly dispatched?: boolean;
  /** Everybody had their copy when the dispatch began: it can be filed at the next look. */
  readonly dispatchSettled?: boolean;
  readonly closed?: { readonly why: 'filed' | 'withdrawn' | 'tried'; readonly at: Instant };
}

/** What the seal goes on: the bytes with the personal signature, or the scan of the paper that bears it. */
export interface Signed {
  readonly pdfSha256: string;
  readonly personId: string;
  readonly at: Instant;
  /** Absent on paper. */
  readonly certificateId?: string;
  readonly lines: readonly string[];
  readonly onPaper?: true;
  /** The second leader, who signed behind the first: `pdfSha256` above bears both signatures then. */
  readonly second?: SecondSignature;
}

export interface SecondSignature {
  /** The bytes with the first signature alone. Absent on paper. */
  readonly onPdfSha256?: string;
  readonly personId: string;
  readonly postId: string;
  readonly at: Instant;
  /** Absent on paper. */
  readonly certificateId?: string;
  readonly lines: readonly string[];
}

/** A signature by hand on its way: printed, signed, numbered, scanned. */
export interface PaperSigning {
  readonly signerPersonId: string;
  /** Who signs beside them on the same paper; with the lines above the name, once signed. */
  readonly second?: SecondHand & { readonly lines?: readonly string[] };
  /** The page that is printed. */
  readonly basePdfSha256: string;
  /** When văn thư held the signed page and said so. */
  readonly signedAt?: Instant;
  readonly lines?: readonly string[];
  readonly scan?: { readonly scanSha256: string; readonly pages: number; readonly at: Instant; readonly wordsId: string };
}

export interface OpenStep {
  readonly stepId: string;
  readonly kind: StepKindName;
  readonly round: number;
  readonly openedAt: Instant;
  readonly postIds: readonly string[];
  readonly dueAt?: Instant;
  /** How the deadline was reckoned, and the latest change of the calendar that was taken in. */
  readonly reckoned?: { readonly rule?: DeadlineRule; readonly calendar: number };
  /** The calendar changed while the step was open. */
  readonly moved?: MovedDeadline;
  /** When its holders are reminded, in order of time. */
  readonly remindAt: readonly Instant[];
  readonly seen: boolean;
  readonly overdue: boolean;
  readonly remindersDue: number;
  readonly remindersSent: number;
  /** How often its drafter has nudged the holders, and how many of these have gone out. */
  readonly nudges?: { readonly times: number; readonly lastAt: Instant; readonly sent: number };
}

export interface PassedStep {
  readonly act: PassingAct;
  readonly round: number;
  readonly at: Instant;
  readonly personId?: string;
  readonly postId?: string;
  readonly textSha256: string;
  readonly initials?: InitialsPlace;
}

export interface PreparationInHand extends Preparation {
  /** Bytes with a hole for the signature, once made. */
  readonly pdfSha256?: string;
  /** Base64 DER of what the key has to sign. */
  readonly attributes?: string;
  /** Base64 of the signature, once given. */
  readonly value?: string;
}
