import type { Channel } from '../organisation/addressee';
import type { ReplacedBy } from '../replacement/replacement';
import type { CivilDate, Instant } from '../time/instant';

/** The way of one issued document to all its addressees: the stream `dispatch/<documentId>`. */
export interface DispatchState {
  readonly documentId: string;
  readonly agencyId: string;
  readonly pdfSha256: string;
  readonly clerkPostIds: readonly string[];
  readonly startedAt: Instant;
  readonly deliveries: Readonly<Record<string, Delivery>>;
  /** Receipts that should have come by then are asked for. */
  readonly receiptsDueUntil?: Instant;
  readonly recalled?: { readonly at: Instant; readonly wordsId: string };
  /** A later document was issued in its place. */
  readonly replacedBy?: ReplacedBy;
}

/**
 * `waiting` for its (next) attempt · `sending`: handed to the mail server, answer not yet known · `delivered` · `refused`: for good,
 * a person must correct the address · `to-hand-over`: paper or national exchange, waits for the records clerk · `given-up`: the records
 * clerk said why this addressee gets no copy.
 */
export type DeliveryState = 'waiting' | 'sending' | 'delivered' | 'refused' | 'to-hand-over' | 'given-up';

/** One addressee gets one delivery, whatever lines name it. Its id is `<documentId>:<addresseeId>`. */
export interface Delivery {
  readonly deliveryId: string;
  readonly addresseeId: string;
  readonly line: number;
  readonly channel: Channel;
  /** Post that receives inside. */
  readonly postId?: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Attempts made when the records clerk last sent it again: tries are counted from there. */
  readonly attemptsBefore?: number;
  readonly nextAttemptAt?: Instant;
  readonly deliveredAt?: Instant;
  /** It had the issued copy as session paper then, and is not sent it again. */
  readonly withSessionPapersAt?: Instant;
  readonly acknowledgedAt?: Instant;
  /** The server's answer was lost: the addressee may have the mail twice. */
  readonly perhapsTwice: boolean;
  /** When a missing receipt of this copy, or once it is recalled a missing confirmation, is asked for, in order of time. */
  readonly chaseAt?: readonly Instant[];
  readonly chasedTimes: number;
  /** The addressee was told that the document is recalled: by mail, or by the records clerk. */
  readonly recallToldAt?: Instant;
  /** No mail reaches them with the recall: the records clerk tells them. */
  readonly recallNotTold?: boolean;
  readonly recallConfirmedAt?: Instant;
  /** The signed slip of a copy handed over, as văn thư keyed it in. */
  readonly slip?: Slip;
}

export interface Slip {
  readonly on: CivilDate;
  /** Words with the name of whoever signed for it. */
  readonly receiverId: string;
}

export interface NewDelivery {
  readonly addresseeId: string;
  readonly line: number;
  readonly channel: Channel;
  readonly postId?: string;
  readonly withSessionPapersAt?: Instant;
}

/** From whom a receipt came: the post it was sent to, whoever holds the link, or văn thư who keys in a signed slip. */
export type ReceiptBy = 'inside' | 'link' | 'keyed-in';

export type DispatchEvent = { readonly v: 1 } & (
  | {
      readonly type: 'DispatchOpened'; readonly documentId: string; readonly agencyId: string; readonly pdfSha256: string;
      readonly clerkPostIds: readonly string[]; readonly deliveries: readonly NewDelivery[];
    }
  | { readonly type: 'DeliverySending'; readonly deliveryId: string; readonly attempt: number }
  | {
      readonly type: 'DeliveryMade'; readonly deliveryId: string; readonly attempt: number; readonly serverAnswer?: string;
      readonly chaseAt?: readonly Instant[];
    }
  | {
      readonly type: 'DeliveryRefused'; readonly deliveryId: string; readonly attempt: number; readonly forGood: boolean;
      readonly serverAnswer: string; readonly nextAttemptAt?: Instant;
    }
  | { readonly type: 'DeliveryResent'; readonly deliveryId: string }
  /** Words with the address as it was and as it is from now on, for every copy to this addressee. */
  | {
      readonly type: 'AddressCorrected'; readonly deliveryId: string; readonly addresseeId: string; readonly beforeId: string;
      readonly wordsId: string;
    }
  | { readonly type: 'DeliveryHandedOver'; readonly deliveryId: string; readonly wordsId?: string; readonly slip?: Slip }
  | { readonly type: 'DeliveryGivenUp'; readonly deliveryId: string; readonly wordsId: string }
  | { readonly type: 'DeliveryAcknowledged'; readonly deliveryId: string; readonly by: ReceiptBy }
  | { readonly type: 'ReceiptsDue' }
  | { readonly type: 'DeliveryChased'; readonly deliveryId: string; readonly times: number }
  | { readonly type: 'AddresseeAdded'; readonly delivery: NewDelivery; readonly wordsId: string }
  | { readonly type: 'DocumentRecalled'; readonly wordsId: string }
  | { readonly type: 'DocumentReplaced'; readonly by: ReplacedBy }
  | { readonly type: 'RecallTold'; readonly deliveryId: string; readonly chaseAt?: readonly Instant[] }
  | { readonly type: 'RecallNotTold'; readonly deliveryId: string }
  | { readonly type: 'RecallConfirmed'; readonly deliveryId: string; readonly by: ReceiptBy }
);

export type MailOutcomeKind = 'delivered' | 'refused-for-good' | 'refused-for-now';

/** An attempt to reach an addressee by mail. */
export interface Attempt {
  readonly deliveryId: string;
  readonly attempt: number;
}

/** What the mail server said to an attempt. */
export interface MailAnswer extends Attempt {
  readonly outcome: MailOutcomeKind;
  readonly serverAnswer: string;
}

/** What the sending of mail has come to; said by the system only. */
export type SendingReport =
  /** What came of the mails sent last, and that these are sent next: one commit for several mails, since each writes the whole dispatch. */
  | { readonly kind: 'recordMailing'; readonly answers: readonly MailAnswer[]; readonly begin: readonly Attempt[] }
  | { readonly kind: 'recordChased'; readonly deliveryId: string; readonly times: number }
  | { readonly kind: 'recordRecallTold'; readonly deliveryId: string }
  | { readonly kind: 'recordRecallNotTold'; readonly deliveryId: string };

export type ReceiptAct =
  | { readonly kind: 'acknowledge'; readonly deliveryId: string }
  | { readonly kind: 'confirmRecall'; readonly deliveryId: string };

/** Words with the right address, and with the one that stood there. */
export interface CorrectedAddress {
  readonly wordsId: string;
  readonly beforeId: string;
}

export type ClerkAct =
  | { readonly kind: 'resend'; readonly deliveryId: string; readonly address?: CorrectedAddress }
  | { readonly kind: 'handOver'; readonly deliveryId: string; readonly wordsId?: string; readonly slip?: Slip }
  | { readonly kind: 'giveUpDelivery'; readonly deliveryId: string; readonly wordsId: string }
  | { readonly kind: 'addAddressee'; readonly addresseeId: string; readonly wordsId: string }
  | { readonly kind: 'recall'; readonly wordsId: string }
  /** Those whom no mail reaches were told by hand: on paper, by telephone, on the national exchange. */
  | { readonly kind: 'tellOfRecall'; readonly deliveryId: string };

export type DispatchCommandBody = { readonly kind: 'look' } | SendingReport | ReceiptAct | ClerkAct;
