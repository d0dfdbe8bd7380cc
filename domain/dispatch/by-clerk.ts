import { sayDay, sayMoment } from '../calendar/say-day';
import { refusalToAct } from '../organisation/may-act-from';
import type { Actor } from '../stream/actor';
import { refuse } from '../stream/refusal';
import type { Context, Decision } from '../stream/stream-model';
import { civilDateOf, type CivilDate } from '../time/instant';
import { deliveryIdOf, newDelivery } from './deliveries';
import type { ClerkAct, CorrectedAddress, Delivery, DispatchEvent, DispatchState } from './dispatch';
import { toTellByHand } from './recalling';

/** What the records clerk does after issue. A recalled document is not sent to anybody any more. */
export function byClerk(dispatch: DispatchState, body: ClerkAct, actor: Actor, context: Context): Decision<DispatchEvent> {
  if (actor.kind !== 'person' || !dispatch.clerkPostIds.includes(actor.postId)) return refuse('NOT_YOUR_TURN', { step: 'Phát hành' });
  const refused = refusalToAct(context.organisation, actor, context.today);
  if (refused) return refused;
  if (body.kind === 'tellOfRecall') return withDelivery(dispatch, body.deliveryId, (delivery) => tellOfRecall(dispatch, delivery));
  if (dispatch.recalled) return refuse('RECALLED', { at: sayMoment(dispatch.recalled.at) });
  switch (body.kind) {
    case 'recall':
      if (!body.wordsId) return refuse('REASON_REQUIRED', undefined, 'words');
      return { events: [{ type: 'DocumentRecalled', v: 1, wordsId: body.wordsId }] };
    case 'addAddressee':
      return addAddressee(dispatch, body, context);
    case 'resend':
      return withDelivery(dispatch, body.deliveryId, (delivery) => resend(delivery, body.address));
    case 'handOver':
      return withDelivery(dispatch, body.deliveryId, (delivery) => handOver(delivery, body, { dispatch, today: context.today }));
    case 'giveUpDelivery':
      return withDelivery(dispatch, body.deliveryId, (delivery) => giveUpDelivery(delivery, body.wordsId));
  }
}

function withDelivery(
  dispatch: DispatchState, deliveryId: string, act: (delivery: Delivery) => Decision<DispatchEvent>,
): Decision<DispatchEvent> {
  const delivery = dispatch.deliveries[deliveryId];
  return delivery ? act(delivery) : refuse('NOT_AN_ADDRESSEE');
}

/** Sent again by mail, also when it arrived: its address is put right, or the addressee cannot find it. Not while it is on its way. */
function resend({ deliveryId, addresseeId, channel, state }: Delivery, address: CorrectedAddress | undefined): Decision<DispatchEvent> {
  if (channel !== 'mail' || state === 'sending') return refuse('WRONG_STEP', { step: 'Gửi lại' });
  const corrected = address ? [{ type: 'AddressCorrected', v: 1, deliveryId, addresseeId, ...address } as const] : [];
  return { events: [...corrected, { type: 'DeliveryResent', v: 1, deliveryId }] };
}

/**
 * Given by hand, or sent outside the system: a paper copy, or one that mail has not brought to its addressee. With the signed slip, which
 * may come later, it is received as well.
 */
function handOver(
  delivery: Delivery, { wordsId, slip }: Extract<ClerkAct, { kind: 'handOver' }>,
  { dispatch, today }: { readonly dispatch: DispatchState; readonly today: CivilDate },
): Decision<DispatchEvent> {
  const { deliveryId, state, acknowledgedAt } = delivery;
  if (state === 'delivered' && (!slip || delivery.slip)) return { events: [] };
  if (state === 'sending') return refuse('WRONG_STEP', { step: 'Đang gửi' });
  if (slip && slip.on > today) return refuse('DATE_IN_FUTURE', undefined, 'receivedOn');
  const issuedOn = civilDateOf(dispatch.startedAt);
  if (slip && slip.on < issuedOn) return refuse('SLIP_BEFORE_DISPATCH', { on: sayDay(issuedOn) }, 'receivedOn');
  const handedOver = { type: 'DeliveryHandedOver', v: 1, deliveryId, ...(wordsId && { wordsId }), ...(slip && { slip }) } as const;
  return { events: slip && !acknowledgedAt ? [handedOver, { type: 'DeliveryAcknowledged', v: 1, deliveryId, by: 'keyed-in' }] : [handedOver] };
}

/** This addressee gets no copy: the body no longer exists, nobody takes it in. The reason stays with the document. */
function giveUpDelivery({ deliveryId, state }: Delivery, wordsId: string): Decision<DispatchEvent> {
  if (!wordsId) return refuse('REASON_REQUIRED', undefined, 'words');
  if (state === 'given-up') return { events: [] };
  if (state === 'delivered' || state === 'sending') return refuse('WRONG_STEP', { step: 'Phát hành' });
  return { events: [{ type: 'DeliveryGivenUp', v: 1, deliveryId, wordsId }] };
}

/** Only who has a copy and cannot be written to is told by hand. */
function tellOfRecall(dispatch: DispatchState, { deliveryId, recallToldAt }: Delivery): Decision<DispatchEvent> {
  if (!dispatch.recalled) return refuse('WRONG_STEP', { step: 'Phát hành' });
  if (recallToldAt) return { events: [] };
  const mustBeTold = toTellByHand(dispatch).some((delivery) => delivery.deliveryId === deliveryId);
  return mustBeTold ? { events: [{ type: 'RecallTold', v: 1, deliveryId }] } : refuse('WRONG_STEP', { step: 'Báo thu hồi' });
}

/** Somebody the list forgot. The printed list stays as it is: the delivery traces to no line of it (-1). */
function addAddressee(
  dispatch: DispatchState, { addresseeId, wordsId }: Extract<ClerkAct, { kind: 'addAddressee' }>, context: Context,
): Decision<DispatchEvent> {
  const addressee = context.organisation.addressees.find(({ id, agencyId }) => id === addresseeId && agencyId === dispatch.agencyId);
  if (!addressee) return refuse('NOT_AN_ADDRESSEE', undefined, 'addresseeId');
  if (dispatch.deliveries[deliveryIdOf(dispatch.documentId, addressee.id)]) return refuse('ALREADY_AN_ADDRESSEE');
  return { events: [{ type: 'AddresseeAdded', v: 1, delivery: newDelivery(addressee, -1), wordsId }] };
}
