import type { PrintedMonth } from '../as-drafted/found-places';
import type { CopyForm, CopyOf } from '../copies/copy';
import type { DeadlineRule } from '../deadlines/deadline-rule';
import type { MovedDeadline } from '../deadlines/moved-deadline';
import type { Urgency } from '../stream/open-task';
import type { Route, Silence, StepKindName } from '../routes/route';
import type { ReplacedDocument } from '../replacement/replacement';
import type { CivilDate, Instant } from '../time/instant';
import type { AskKind } from './asked-word';
import type { InitialsPlace } from './page-content';

/** One printed line of Nơi nhận and whom it stands for. The words of the line stand in the draft; here only ids travel. */
export interface AddressedLine {
  readonly line: number;
  readonly addresseeIds: readonly string[];
  /** Bodies of the line nobody has identified yet. */
  readonly unknownCount: number;
}

/** What is known of a document when it is handed in: ids, hashes and the data the route decides on. */
export interface DocumentFacts {
  readonly documentId: string;
  readonly agencyId: string;
  readonly documentType: string;
  /** The body in the symbol: "UBND", "ĐU". */
  readonly symbolBody: string;
  readonly urgency: Urgency;
  /** Field of work, for the deputy in charge of it. */
  readonly field?: string;
  readonly unitId: string;
  readonly drafter: { readonly personId: string; readonly postId: string };
  readonly signerPostId: string;
  /** A second leader signs it as well, of this agency or, for a joint document, of another. */
  readonly coSignerPostId?: string;
  /** Committee whose conclusion it is, and whose term numbers it. */
  readonly committeeId?: string;
  readonly consultedPostIds: readonly string[];
  readonly recipients: readonly AddressedLine[];
  /** It is a copy of an issued document. */
  readonly copyOf?: CopyOf;
  /** An earlier document of the agency whose place it takes once it is issued. */
  readonly replaces?: ReplacedDocument;
}

export interface TextRef {
  readonly version: number;
  readonly textSha256: string;
  /** The drafter's own page is to be signed as it is; absent where the text is typeset. */
  readonly page?: OwnPage;
}

/** A drafter's own file as PDF, and where number, date, signature and seal go on it. */
export interface OwnPage {
  readonly pdfSha256: string;
  readonly placesSha256: string;
  /** A month and a year that stand on it already: it cannot be issued in another. */
  readonly printed: PrintedMonth;
}

export type SignaturePurpose = 'personal' | 'seal';

export type DocumentEvent = { readonly v: 1 } & (
  | { readonly type: 'DocumentSubmitted'; readonly facts: DocumentFacts; readonly route: Route; readonly text: TextRef }
  | { readonly type: 'TextRevised'; readonly text: TextRef; readonly recipients: readonly AddressedLine[] }
  /** Its drafter named another field of work, or none: whoever is in charge of the field advises and may sign KT. */
  | { readonly type: 'FieldChanged'; readonly field?: string }
  | { readonly type: 'RecipientsResolved'; readonly recipients: readonly AddressedLine[] }
  | {
      readonly type: 'DraftTypeset'; readonly textSha256: string; readonly pdfSha256: string; readonly draftPdfSha256: string;
      readonly placesSha256: string; readonly pages: number;
      /** Initials for which the drafter's own page has no safe place: they stand in the record alone. */
      readonly initialsLeftOut?: readonly InitialsPlace[];
      /** The agency prints the code of the public check in the foot margin, and there is no free place for it. */
      readonly footMarkLeftOut?: true;
    }
  | { readonly type: 'TypesettingFailed'; readonly textSha256: string; readonly reason: string }
  | {
      readonly type: 'StepOpened'; readonly stepId: string; readonly stepKind: StepKindName; readonly round: number; readonly postIds: readonly string[];
      readonly dueAt?: Instant; readonly remindAt?: readonly Instant[]; readonly rule?: ReckonedBy;
      readonly silence?: SilenceRule;
    }
  | { readonly type: 'StepPassedOver'; readonly stepId: string; readonly reason: 'nobody-in-charge' }
  | { readonly type: 'StepSeen'; readonly stepId: string; readonly round: number }
  | {
      readonly type: 'StepPassed'; readonly stepId: string; readonly round: number; readonly act: PassingAct; readonly textSha256: string;
      readonly personId?: string; readonly postId?: string; readonly bytesSha256?: string; readonly wordsId?: string;
      /** Who passed it put their initials on the page there. */
      readonly initials?: InitialsPlace;
    }
  | { readonly type: 'CollectionClosed'; readonly stepId: string; readonly round: number; readonly head: string; readonly answered: number; readonly silentPostIds: readonly string[]; readonly silence: Silence; readonly adopted: boolean }
  | { readonly type: 'CouncilSessionAssigned'; readonly stepId: string; readonly sessionId: string; readonly fromSessionId?: string }
  | { readonly type: 'CouncilResultReceived'; readonly stepId: string; readonly sessionId: string; readonly result: CouncilResult; readonly papers?: PapersHad }
  | { readonly type: 'DocumentReturned'; readonly fromStepId: string; readonly toStepId: string; readonly wordsId: string }
  | { readonly type: 'DocumentTakenBack'; readonly toStepId: string }
  | { readonly type: 'DocumentWithdrawn'; readonly wordsId: string }
  | ({
      readonly type: 'DeadlineMoved'; readonly stepId: string; readonly round: number; readonly remindAt: readonly Instant[];
      readonly provisional: boolean;
    } & MovedDeadline)
  | { readonly type: 'StepOverdue'; readonly stepId: string; readonly round: number }
  | { readonly type: 'ReminderDue'; readonly stepId: string; readonly round: number; readonly times: number }
  | { readonly type: 'HoldersReminded'; readonly stepId: string; readonly round: number; readonly times: number }
  | { readonly type: 'HoldersNudged'; readonly stepId: string; readonly round: number; readonly times: number }
  | { readonly type: 'NudgeSent'; readonly stepId: string; readonly round: number; readonly times: number }
  | {
      readonly type: 'WordAsked'; readonly askId: string; readonly ask: AskKind; readonly stepId: string; readonly round: number;
      readonly postIds: readonly string[]; readonly by: { readonly personId: string; readonly postId: string }; readonly wordsId?: string;
    }
  | { readonly type: 'WordGiven'; readonly askId: string; readonly ask: AskKind; readonly personId: string; readonly postId: string; readonly wordsId?: string }
  | ({ readonly type: 'NumberGiven' } & NumberGiven)
  | { readonly type: 'NumberedPageSet'; readonly number: number; readonly pdfSha256: string }
  | {
      readonly type: 'NumberLost'; readonly number: number; readonly reason: 'day-over' | 'returned' | 'revised' | 'withdrawn' | 'digital-instead';
      readonly outcome: 'released' | 'voided';
    }
  | { readonly type: 'SignaturePreparationRequested'; readonly preparation: Preparation }
  | { readonly type: 'SignaturePrepared'; readonly preparationId: string; readonly pdfSha256: string; readonly attributes: string }
  | { readonly type: 'SignatureGiven'; readonly preparationId: string; readonly value: string }
  | { readonly type: 'PreparationGivenUp'; readonly preparationId: string; readonly reason: GivenUpReason; readonly number?: 'released' | 'voided' }
  | { readonly type: 'DocumentSigned'; readonly preparationId: string; readonly pdfSha256: string; readonly certificateId: string; readonly lines: readonly string[]; readonly second?: true }
  /** The page will be signed by hand, by both where two sign. `onBehalf`: văn thư says so for the signer. */
  | {
      readonly type: 'PaperSigningChosen'; readonly signerPersonId: string; readonly signerPostId: string; readonly basePdfSha256: string;
      readonly second?: SecondHand; readonly onBehalf?: true;
    }
  /** Văn thư, who acts, holds the page signed by the hand of that person, and of the second one. */
  | {
      readonly type: 'SignedOnPaper'; readonly signerPersonId: string; readonly signerPostId: string; readonly lines: readonly string[];
      readonly second?: SecondHand & { readonly lines: readonly string[] };
    }
  | { readonly type: 'ScanTaken'; readonly scanSha256: string; readonly pdfSha256: string; readonly pages: number; readonly wordsId: string }
  | { readonly type: 'PaperSigningDropped' }
  | { readonly type: 'DocumentIssued'; readonly preparationId: string; readonly pdfSha256: string; readonly sealId: string; readonly number: number; readonly seriesId: string; readonly scope: string; readonly printedNumber: string; readonly issuedOn: CivilDate; readonly givenOutside?: true }
  | { readonly type: 'DispatchStarted'; readonly deliveries: number; readonly settled?: boolean }
  /** A document marked THỬ has been through every step; nothing was numbered, sealed or sent. */
  | { readonly type: 'TrialEnded' }
  | { readonly type: 'DocumentFiled'; readonly dispatchHead: string }
);

/** The second leader, who signs the same paper by hand. */
export interface SecondHand {
  readonly personId: string;
  readonly postId: string;
}

/** A number and its date given before the leader signs. */
export interface NumberGiven {
  readonly seriesId: string;
  readonly scope: string;
  readonly number: number;
  readonly printedNumber: string;
  readonly issuedOn: CivilDate;
  /** Another system gave it; văn thư keyed it in. */
  readonly givenOutside?: true;
  /** Written by hand on a page that was signed by hand; the page as it was approved does not bear it. */
  readonly onPaper?: true;
}

/** Why a signature or seal on its way came to nothing. */
export type GivenUpReason = 'expired' | 'failed' | 'invalid' | 'superseded' | 'withdrawn' | 'returned' | 'dropped';

export type PassingAct = 'submitted' | 'checked' | 'advised' | 'resolved' | 'approved' | 'numbered' | 'collected' | 'council' | 'signed' | 'to-paper' | 'sealed' | 'scan-sealed';

/** A báo cáo is considered; a tờ trình with a draft resolution is passed or not (rules of the council session). */
export type CouncilResult = 'considered' | 'supplement-required' | 'not-submitted' | 'passed' | 'passed-with-changes' | 'not-passed' | 'moved-to-next-session';

/** The rule a deadline was reckoned by, and the calendar: a later change of the rule leaves it, one of the calendar moves it. */
export interface ReckonedBy {
  readonly source: string;
  readonly provisional: boolean;
  readonly value?: DeadlineRule;
  /** Number of the latest change of the calendar that was taken in. */
  readonly calendar?: number;
}

/** What silence in a consultation means, and which text says so. */
export interface SilenceRule {
  readonly value: Silence;
  readonly source: string;
}

/** The issued copy went to the delegates as paper of a session: to these addressees of the council, at that time. */
export interface PapersHad {
  readonly sentAt: Instant;
  readonly addresseeIds: readonly string[];
}

/** A signature or seal on its way: everything the bytes are made from, so that making them twice gives the same. */
export interface Preparation {
  readonly preparationId: string;
  readonly purpose: SignaturePurpose;
  readonly personId: string;
  readonly postId: string;
  readonly certificateId: string;
  /** The bytes it is put on: the approved file, or the signed one. */
  readonly basePdfSha256: string;
  readonly textSha256: string;
  /** Time that goes into the signature. */
  readonly at: Instant;
  readonly expiresAt: Instant;
  /** Signed outside, with the agency's own tool, on the file as it was downloaded. */
  readonly ownTool?: true;
  /** The second leader's, behind the first one's. */
  readonly second?: true;
  /** The seal goes on bytes that two leaders signed. */
  readonly coSigned?: true;
  /** Lines above the name, for the personal signature. */
  readonly lines?: readonly string[];
  /** Number and date the page bears before it is signed in person. */
  readonly numbered?: { readonly number: number; readonly issuedOn: CivilDate };
  readonly seal?: {
    readonly sealId: string; readonly seriesId: string; readonly scope: string; readonly number: number;
    /** "641/BC-UBND": number and symbol, without the label before them. */
    readonly printedNumber: string; readonly issuedOn: CivilDate;
    /** Another system gave it; văn thư keyed it in. */
    readonly givenOutside?: true;
    /** The signed page bears the number already; the seal adds its signature alone. */
    readonly numberedBefore?: true;
    /** On an electronic copy the seal is a note in words, and the only signature. */
    readonly electronicCopy?: CopyForm;
  };
}
