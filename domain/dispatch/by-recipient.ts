import { sayMoment } from '../calendar/say-day';
import { refusalToAct } from '../organisation/may-act-from';
import type { Actor } from '../stream/actor';
import { refuse, type Refusal } from '../stream/refusal';
import type { Context, Decision } from '../stream/stream-model';
import type { Delivery, DispatchEvent, DispatchState, ReceiptAct, ReceiptBy } from './dispatch';

/** Only the recipient acknowledges a copy, or confirms that it was recalled. Said twice it is said once. */
export function byRecipient(
  dispatch: DispatchState, { kind, deliveryId }: ReceiptAct, actor: Actor, context: Context,
): Decision<DispatchEvent> {
  const delivery = dispatch.deliveries[deliveryId];
  if (!delivery) return refuse('NOT_AN_ADDRESSEE');
  const recipient = asRecipient(dispatch, delivery, actor, context);
  if ('refusal' in recipient) return recipient;
  const { by } = recipient;
  if (kind === 'confirmRecall') {
    if (!dispatch.recalled) return refuse('WRONG_STEP', { step: 'Phát hành' });
    return { events: delivery.recallConfirmedAt ? [] : [{ type: 'RecallConfirmed', v: 1, deliveryId, by }] };
  }
  if (delivery.acknowledgedAt) return { events: [] };
  if (dispatch.recalled) return refuse('RECALLED', { at: sayMoment(dispatch.recalled.at) });
  return { events: [{ type: 'DeliveryAcknowledged', v: 1, deliveryId, by }] };
}

/** The post it was sent to, whoever holds the link of this very delivery, or văn thư for a copy that left the office. */
function asRecipient(
  dispatch: DispatchState, delivery: Delivery, actor: Actor, context: Context,
): { readonly by: ReceiptBy } | { readonly refusal: Refusal } {
  if (actor.kind === 'link' && actor.deliveryId === delivery.deliveryId) return { by: 'link' };
  if (actor.kind !== 'person') return refuse('NOT_AN_ADDRESSEE');
  const refused = refusalToAct(context.organisation, actor, context.today);
  if (refused) return refused;
  if (delivery.postId === actor.postId) return { by: 'inside' };
  return delivery.channel !== 'inside' && dispatch.clerkPostIds.includes(actor.postId) ? { by: 'keyed-in' } : refuse('NOT_AN_ADDRESSEE');
}
