import type { Channel } from '../organisation/addressee';
import type { Instant } from '../time/instant';

/** The way of one issued document to all its addressees: the stream `dispatch/<documentId>`. */
export interface DispatchState {
  readonly documentId: string;
  readonly agencyId: string;
  readonly pdfSha256: string;
  readonly clerkPostIds: readonly string[];
  readonly startedAt: Instant;
  readonly deliveries: Readonly<Record<string, Delivery>>;
  readonly recalled?: { readonly at: Instant; readonly wordsId: string };
}

/**
 * `waiting` for its (next) attempt · `sending`: handed to the mail server, answer not yet known · `delivered` · `refused`: for good,
 * a person must correct the address · `to-hand-over`: paper or national exchange, waits for the records clerk.
 */
export type DeliveryState = 'waiting' | 'sending' | 'delivered' | 'refused' | 'to-hand-over';

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
  readonly nextAttemptAt?: Instant;
  readonly deliveredAt?: Instant;
  readonly acknowledgedAt?: Instant;
  /** The server's answer was lost: the addressee may have the mail twice. */
  readonly perhapsTwice: boolean;
  readonly chasedTimes: number;
  readonly recallConfirmedAt?: Instant;
}

export interface NewDelivery {
  readonly addresseeId: string;
  readonly line: number;
  readonly channel: Channel;
  readonly postId?: string;
}

export type DispatchEvent = { readonly v: 1 } & (
  | { readonly type: 'DispatchOpened'; readonly documentId: string; readonly agencyId: string; readonly pdfSha256: string; readonly clerkPostIds: readonly string[]; readonly deliveries: readonly NewDelivery[] }
  | { readonly type: 'DeliverySending'; readonly deliveryId: string; readonly attempt: number }
  | { readonly type: 'DeliveryMade'; readonly deliveryId: string; readonly attempt: number; readonly serverAnswer?: string }
  | { readonly type: 'DeliveryRefused'; readonly deliveryId: string; readonly attempt: number; readonly forGood: boolean; readonly serverAnswer: string; readonly nextAttemptAt?: Instant }
  | { readonly type: 'DeliveryResent'; readonly deliveryId: string }
  | { readonly type: 'DeliveryHandedOver'; readonly deliveryId: string; readonly wordsId?: string }
  | { readonly type: 'DeliveryAcknowledged'; readonly deliveryId: string; readonly by: 'inside' | 'link' | 'keyed-in' }
  | { readonly type: 'DeliveryChased'; readonly deliveryId: string; readonly times: number }
  | { readonly type: 'AddresseeAdded'; readonly delivery: NewDelivery; readonly wordsId: string }
  | { readonly type: 'DocumentRecalled'; readonly wordsId: string }
  | { readonly type: 'RecallConfirmed'; readonly deliveryId: string; readonly by: 'inside' | 'link' | 'keyed-in' }
);

export type DispatchCommandBody =
  | { readonly kind: 'look' }
  | { readonly kind: 'recordSending'; readonly deliveryId: string; readonly attempt: number }
  | { readonly kind: 'recordDelivery'; readonly deliveryId: string; readonly attempt: number; readonly outcome: 'delivered' | 'refused-for-good' | 'refused-for-now'; readonly serverAnswer: string }
  | { readonly kind: 'recordChased'; readonly deliveryId: string; readonly times: number }
  | { readonly kind: 'acknowledge'; readonly deliveryId: string }
  | { readonly kind: 'resend'; readonly deliveryId: string }
  | { readonly kind: 'handOver'; readonly deliveryId: string; readonly wordsId?: string }
  | { readonly kind: 'addAddressee'; readonly addresseeId: string; readonly wordsId: string }
  | { readonly kind: 'recall'; readonly wordsId: string }
  | { readonly kind: 'confirmRecall'; readonly deliveryId: string };
