import type { Delivery, DispatchState } from './dispatch';

/** Addressees who got their copy by mail and have to be written to that it is recalled. */
export function toTellOfRecall(dispatch: DispatchState): readonly Delivery[] {
  return untold(dispatch).filter(
    ({ channel, state, recallNotTold }) => channel === 'mail' && !recallNotTold && (state === 'delivered' || state === 'sending'),
  );
}

/** Those who have a copy and whom no mail reaches: on paper, by the national exchange, or at an address that is refused. */
export function toTellByHand(dispatch: DispatchState): readonly Delivery[] {
  return untold(dispatch).filter(
    ({ channel, state, recallNotTold }) => (channel !== 'inside' && channel !== 'mail' && state === 'delivered') || recallNotTold,
  );
}

/** Inside, the recall lies in their inbox at once. */
function untold(dispatch: DispatchState): readonly Delivery[] {
  if (!dispatch.recalled) return [];
  return Object.values(dispatch.deliveries).filter(
    ({ recallToldAt, recallConfirmedAt }) => recallToldAt === undefined && recallConfirmedAt === undefined,
  );
}
