import type { GivenNumber } from '../registers/given-number';
import type { Route } from '../routes/route';
import type { AddressedLine, DocumentFacts, TextRef } from './document-events';
import type { InitialsPlace } from './page-content';

/** Acts of persons on a document. Free words were saved first: only their id travels. */
export type PersonAct =
  | { readonly kind: 'submit'; readonly facts: DocumentFacts; readonly route: Route; readonly text: TextRef; readonly findings: DoorFindings }
  /** A new text by the drafter: at the draft or resolve step it also hands it on; later it voids what was bound to the old text. */
  | {
      readonly kind: 'revise'; readonly text: TextRef; readonly recipients: readonly AddressedLine[]; readonly findings: DoorFindings;
      /** The field of work from now on, '' for none; absent: as it stands. */
      readonly field?: string;
    }
  | { readonly kind: 'resolveRecipients'; readonly recipients: readonly AddressedLine[] }
  | { readonly kind: 'see' }
  | { readonly kind: 'check'; readonly textSha256: string; readonly wordsId?: string }
  | { readonly kind: 'advise'; readonly textSha256: string; readonly wordsId?: string }
  | { readonly kind: 'resolve'; readonly text: TextRef; readonly recipients: readonly AddressedLine[]; readonly findings: DoorFindings; readonly unanswered: number }
  | { readonly kind: 'approve'; readonly textSha256: string; readonly bytesSha256: string; readonly wordsId?: string }
  | { readonly kind: 'return'; readonly toStepId: string; readonly wordsId: string }
  | { readonly kind: 'takeBack' }
  | { readonly kind: 'withdraw'; readonly wordsId: string }
  | { readonly kind: 'assignSession'; readonly sessionId: string }
  /** A leader's other answers: an explanation, somebody to read it, the opinion of the Party committee; and the word of who was asked. */
  | { readonly kind: 'askExplanation'; readonly toPostId: string; readonly wordsId: string }
  | { readonly kind: 'passToRead'; readonly toPostIds: readonly string[]; readonly wordsId?: string }
  | { readonly kind: 'askPartyCommittee'; readonly wordsId: string }
  | { readonly kind: 'giveWord'; readonly askId: string; readonly wordsId?: string }
  | { readonly kind: 'nudge' }
  /** `given`: in a book another system numbers, what it gave. */
  | { readonly kind: 'giveNumber'; readonly bytesSha256: string; readonly given?: GivenNumber }
  | { readonly kind: 'prepareSignature'; readonly preparationId: string; readonly certificateId: string; readonly bytesSha256: string }
  | { readonly kind: 'prepareSeal'; readonly preparationId: string; readonly sealId: string; readonly bytesSha256: string; readonly given?: GivenNumber; readonly ownTool?: true }
  /** The prepared file comes back sealed with the agency's own tool, verified before this is sent. */
  | { readonly kind: 'sealOutside'; readonly preparationId: string; readonly pdfSha256: string }
  /** The file that is out to be sealed with the agency's own tool is waited for no longer. */
  | { readonly kind: 'dropOutsideSeal'; readonly preparationId: string }
  /** Signed with the agency's own tool: the file was verified before this is sent. `at`: the time its signature says. */
  | { readonly kind: 'signOutside'; readonly preparationId: string; readonly bytesSha256: string; readonly pdfSha256: string; readonly at: string }
  /** The signature will be one by hand on the printed page; and back again. */
  | { readonly kind: 'signOnPaper'; readonly bytesSha256: string }
  | { readonly kind: 'signDigitally' }
  /** Văn thư holds the paper signed by hand. `given`: in a book another system numbers, what it gave. */
  | { readonly kind: 'confirmPaperSigned'; readonly given?: GivenNumber }
  /** `scanSha256`: the file as it came; `pdfSha256`: the same with the field of the seal behind it. `wordsId`: where the original is kept. */
  | { readonly kind: 'takeScan'; readonly scanSha256: string; readonly pdfSha256: string; readonly pages: number; readonly wordsId: string }
  | { readonly kind: 'completeSignature'; readonly preparationId: string; readonly value: string };

/** What an effect reports, and the look itself. Sent by the system only. */
export type SystemAct =
  | { readonly kind: 'look' }
  | ({
      readonly kind: 'recordTypeset'; readonly pdfSha256: string; readonly draftPdfSha256: string; readonly placesSha256: string;
      readonly pages: number; readonly initialsLeftOut?: readonly InitialsPlace[]; readonly footMarkLeftOut?: true;
    } & PageMade)
  | ({ readonly kind: 'recordTypesettingFailed'; readonly reason: string } & PageMade)
  /** Number and date stand on the approved page. */
  | { readonly kind: 'recordNumberedPage'; readonly number: number; readonly pdfSha256: string }
  | { readonly kind: 'recordPrepared'; readonly preparationId: string; readonly pdfSha256: string; readonly attributes: string }
  | { readonly kind: 'recordPreparationFailed'; readonly preparationId: string; readonly reason: 'failed' }
  /** The value is embedded and the whole file verified: only then is it told. */
  | { readonly kind: 'recordSigned'; readonly preparationId: string; readonly pdfSha256: string }
  | { readonly kind: 'recordSignatureInvalid'; readonly preparationId: string }
  | { readonly kind: 'recordReminded'; readonly stepId: string; readonly round: number; readonly times: number }
  | { readonly kind: 'recordNudged'; readonly stepId: string; readonly round: number; readonly times: number };

/** Which page a report speaks of: that of this text, with the initials as they stood since this round. */
export interface PageMade {
  readonly textSha256: string;
  readonly initialled?: number;
}

export type DocumentCommandBody = PersonAct | SystemAct;

/** What the reader of the draft found at the door. */
export interface DoorFindings {
  readonly secrecy?: 'confidential' | 'secret' | 'top-secret';
  readonly empty: boolean;
  readonly missing: readonly ('recipients' | 'signer' | 'subject')[];
}
