import type { Instant } from '../time/instant';
import { deliveryIdOf, opened } from './deliveries';
import type { Delivery, DispatchEvent, DispatchState } from './dispatch';

/** Folds one event into the dispatch of a document. */
export function evolveDispatch(dispatch: DispatchState | undefined, event: DispatchEvent, at: Instant): DispatchState {
  if (event.type === 'DispatchOpened') return open(event, at);
  if (!dispatch) throw new Error(`a dispatch cannot begin with ${event.type}`);
  switch (event.type) {
    case 'AddresseeAdded': {
      const delivery = opened(dispatch.documentId, event.delivery, at);
      return { ...dispatch, deliveries: { ...dispatch.deliveries, [delivery.deliveryId]: delivery } };
    }
    case 'ReceiptsDue':
      return { ...dispatch, receiptsDueUntil: at };
    case 'DocumentRecalled':
      return { ...dispatch, recalled: { at, wordsId: event.wordsId } };
    case 'DocumentReplaced':
      return { ...dispatch, replacedBy: event.by };
    default: {
      const delivery = dispatch.deliveries[event.deliveryId];
      if (!delivery) return dispatch;
      return { ...dispatch, deliveries: { ...dispatch.deliveries, [event.deliveryId]: changed(delivery, event, at) } };
    }
  }
}

type DeliveryEvent = Extract<DispatchEvent, { readonly deliveryId: string }>;

function open(event: Extract<DispatchEvent, { type: 'DispatchOpened' }>, at: Instant): DispatchState {
  const { documentId, agencyId, pdfSha256, clerkPostIds } = event;
  const deliveries = event.deliveries.map((delivery) => [deliveryIdOf(documentId, delivery.addresseeId), opened(documentId, delivery, at)]);
  return { documentId, agencyId, pdfSha256, clerkPostIds, startedAt: at, deliveries: Object.fromEntries(deliveries) };
}

function changed(delivery: Delivery, event: DeliveryEvent, at: Instant): Delivery {
  switch (event.type) {
    case 'DeliverySending': {
      // sent once more although an answer may have been lost on the way
      const perhapsTwice = delivery.perhapsTwice || delivery.state === 'sending';
      return { ...delivery, state: 'sending', attempts: event.attempt, perhapsTwice };
    }
    case 'DeliveryMade':
      return { ...reached(delivery, at), chaseAt: event.chaseAt ?? [], chasedTimes: 0 };
    case 'DeliveryRefused':
      return { ...delivery, state: event.forGood ? 'refused' : 'waiting', nextAttemptAt: event.nextAttemptAt };
    case 'DeliveryResent':
      return { ...delivery, state: 'waiting', deliveredAt: undefined, withSessionPapersAt: undefined, nextAttemptAt: at, attemptsBefore: delivery.attempts };
    case 'AddressCorrected':
      return delivery;
    case 'DeliveryHandedOver':
      return { ...reached(delivery, at), ...(event.slip && { slip: event.slip }) };
    case 'DeliveryGivenUp':
      return { ...delivery, state: 'given-up', nextAttemptAt: undefined };
    case 'DeliveryAcknowledged':
      // whoever acknowledges has it, whatever the mail server said
      return { ...reached(delivery, at), acknowledgedAt: at };
    case 'DeliveryChased':
      return { ...delivery, chasedTimes: event.times };
    case 'RecallTold':
      return { ...delivery, recallToldAt: at, ...(event.chaseAt && { chaseAt: event.chaseAt, chasedTimes: 0 }) };
    case 'RecallNotTold':
      return { ...delivery, recallNotTold: true };
    case 'RecallConfirmed':
      return { ...delivery, recallConfirmedAt: at };
  }
}

function reached(delivery: Delivery, at: Instant): Delivery {
  return { ...delivery, state: 'delivered', deliveredAt: delivery.deliveredAt ?? at, nextAttemptAt: undefined };
}
