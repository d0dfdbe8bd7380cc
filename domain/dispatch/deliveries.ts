import type { AddressedLine, PapersHad } from '../document/document-events';
import type { DistributionAddressee } from '../organisation/addressee';
import type { Organisation } from '../organisation/organisation';
import type { Instant } from '../time/instant';
import type { Delivery, DispatchState, NewDelivery } from './dispatch';
import { hadAsPaper } from './had-as-paper';

export function deliveryIdOf(documentId: string, addresseeId: string): string {
  return `${documentId}:${addresseeId}`;
}

/**
 * One delivery for each addressee; the first line that names it is the one it traces to. One that is no longer in the address book is
 * not dropped: its copy is the records clerk's to hand over. One that had the issued copy as session paper has it already.
 */
export function newDeliveries(
  lines: readonly AddressedLine[], organisation: Organisation, papersHad: readonly PapersHad[] = [],
): readonly NewDelivery[] {
  const byId = new Map(organisation.addressees.map((addressee) => [addressee.id, addressee]));
  const hadAt = hadAsPaper(papersHad, organisation);
  const seen = new Set<string>();
  return lines.flatMap(({ line, addresseeIds }) => addresseeIds.flatMap((id) => {
    if (seen.has(id)) return [];
    seen.add(id);
    const addressee = byId.get(id);
    if (!addressee) return [{ addresseeId: id, line, channel: 'paper' }];
    const withSessionPapersAt = hadAt(addressee);
    return [{ ...newDelivery(addressee, line), ...(withSessionPapersAt && { withSessionPapersAt }) }];
  }));
}

/** An inside addressee without a post has nobody who could find the copy: it goes on paper. */
export function newDelivery({ id, channel, postId }: DistributionAddressee, line: number): NewDelivery {
  if (channel !== 'inside') return { addresseeId: id, line, channel };
  return postId === undefined ? { addresseeId: id, line, channel: 'paper' } : { addresseeId: id, line, channel, postId };
}

/** Inside it is there at once; mail waits for its attempt; paper and the national exchange wait for the records clerk. */
export function opened(documentId: string, delivery: NewDelivery, at: Instant): Delivery {
  const deliveryId = deliveryIdOf(documentId, delivery.addresseeId);
  const base = { deliveryId, ...delivery, attempts: 0, perhapsTwice: false, chasedTimes: 0 };
  if (delivery.withSessionPapersAt) return { ...base, state: 'delivered', deliveredAt: delivery.withSessionPapersAt };
  switch (delivery.channel) {
    case 'inside':
      return { ...base, state: 'delivered', deliveredAt: at };
    case 'mail':
      return { ...base, state: 'waiting', nextAttemptAt: at };
    case 'paper':
    case 'national-exchange':
      return { ...base, state: 'to-hand-over' };
  }
}

/** Everyone has been reached, or nobody is to be reached any more: the document can be filed. */
export function isSettled(dispatch: DispatchState): boolean {
  const isDone = ({ state }: Delivery): boolean => state === 'delivered' || state === 'given-up';
  return dispatch.recalled !== undefined || Object.values(dispatch.deliveries).every(isDone);
}

/** Copies that are to be sent by mail, now or at their next attempt. */
export function mailsToSend(dispatch: DispatchState): readonly Delivery[] {
  if (dispatch.recalled) return [];
  return Object.values(dispatch.deliveries).filter((delivery) => delivery.state === 'waiting' || delivery.state === 'sending');
}

/** Deliveries whose attempt is due: waiting, or handed to a server whose answer was lost. */
export function dueDeliveries(dispatch: DispatchState, now: Instant): readonly Delivery[] {
  return mailsToSend(dispatch).filter((delivery) => delivery.state === 'sending' || (delivery.nextAttemptAt ?? now) <= now);
}
