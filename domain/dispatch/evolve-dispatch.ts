import { addMs, type Instant } from '../time/instant';
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
    case 'DocumentRecalled':
      return { ...dispatch, recalled: { at, wordsId: event.wordsId } };
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
    case 'DeliverySending':
      // sent once more although an answer may have been lost on the way
      return { ...delivery, state: 'sending', attempts: event.attempt, perhapsTwice: delivery.perhapsTwice || delivery.state === 'sending' };
    case 'DeliveryMade':
      return { ...delivery, state: 'delivered', attempts: event.attempt, deliveredAt: at, nextAttemptAt: undefined };
    case 'DeliveryRefused':
      return event.forGood
        ? { ...delivery, state: 'refused', attempts: event.attempt, nextAttemptAt: undefined }
        : { ...delivery, state: 'waiting', attempts: event.attempt, nextAttemptAt: event.nextAttemptAt ?? addMs(at, 60_000) };
    case 'DeliveryResent':
      return { ...delivery, state: 'waiting', nextAttemptAt: at };
    case 'DeliveryHandedOver':
      return { ...delivery, state: 'delivered', deliveredAt: at };
    case 'DeliveryAcknowledged':
      return { ...delivery, acknowledgedAt: at };
    case 'DeliveryChased':
      return { ...delivery, chasedTimes: event.times };
    case 'RecallConfirmed':
      return { ...delivery, recallConfirmedAt: at };
  }
}
