import type { DistributionAddressee } from '../organisation/addressee';
import type { Organisation } from '../organisation/organisation';
import type { AddressedLine } from '../document/document-events';
import { addMs, type Instant } from '../time/instant';
import type { Delivery, DispatchState, NewDelivery } from './dispatch';

export function deliveryIdOf(documentId: string, addresseeId: string): string {
  return `${documentId}:${addresseeId}`;
}

/** One delivery for each addressee; the first line that names it is the one it traces to. */
export function newDeliveries(lines: readonly AddressedLine[], organisation: Organisation): readonly NewDelivery[] {
  const byId = new Map(organisation.addressees.map((addressee) => [addressee.id, addressee]));
  const seen = new Set<string>();
  return lines.flatMap((line) => line.addresseeIds.flatMap((id) => {
    const addressee = byId.get(id);
    if (!addressee || seen.has(id)) return [];
    seen.add(id);
    return [newDelivery(addressee, line.line)];
  }));
}

export function newDelivery(addressee: DistributionAddressee, line: number): NewDelivery {
  return { addresseeId: addressee.id, line, channel: addressee.channel, ...(addressee.postId && { postId: addressee.postId }) };
}

/** Inside it is there at once; mail waits for its attempt; paper and the national exchange wait for the records clerk. */
export function opened(documentId: string, delivery: NewDelivery, at: Instant): Delivery {
  const base = { deliveryId: deliveryIdOf(documentId, delivery.addresseeId), ...delivery, attempts: 0, perhapsTwice: false, chasedTimes: 0 };
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

/** Everyone has been reached: nothing of this dispatch waits for anybody. */
export function isSettled(dispatch: DispatchState): boolean {
  return Object.values(dispatch.deliveries).every((delivery) => delivery.state === 'delivered');
}

/** Waits between attempts at an address that said "not now"; the last one repeats. */
const RETRY_AFTER_MS = [60_000, 300_000, 1_800_000, 7_200_000, 21_600_000] as const;

export function nextAttempt(attempt: number, now: Instant): Instant {
  return addMs(now, RETRY_AFTER_MS[Math.min(attempt, RETRY_AFTER_MS.length) - 1] ?? RETRY_AFTER_MS[0]);
}

/** Deliveries whose attempt is due: waiting, or handed to a server whose answer was lost. */
export function dueDeliveries(dispatch: DispatchState, now: Instant): readonly Delivery[] {
  if (dispatch.recalled) return [];
  return Object.values(dispatch.deliveries).filter(
    (delivery) => delivery.state === 'sending' || (delivery.state === 'waiting' && (delivery.nextAttemptAt ?? now) <= now),
  );
}
