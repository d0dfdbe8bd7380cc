import { sayMoment } from '../calendar/say-day';
import { refusalToAct } from '../organisation/may-act-from';
import type { Command } from '../stream/command';
import { refuse } from '../stream/refusal';
import { streamId } from '../stream/stream-id';
import type { Context, Decision } from '../stream/stream-model';
import { deliveryIdOf, isSettled, newDelivery, nextAttempt } from './deliveries';
import type { Delivery, DispatchCommandBody, DispatchEvent, DispatchState } from './dispatch';
import { evolveDispatch } from './evolve-dispatch';

type DispatchCommand = Command<DispatchCommandBody>;

/** Yes or no to anything asked of a dispatch; whatever settles the last delivery makes its document look. */
export function decideDispatch(dispatch: DispatchState | undefined, command: DispatchCommand, context: Context): Decision<DispatchEvent> {
  if (!dispatch) return refuse('NOT_FOUND');
  const decision = answer(dispatch, command, context);
  if ('refusal' in decision) return decision;
  const after = decision.events.reduce((state, event) => evolveDispatch(state, event, context.now), dispatch);
  const settles = isSettled(after) && !isSettled(dispatch);
  return settles ? { ...decision, looks: [streamId('document', dispatch.documentId)] } : decision;
}

function answer(dispatch: DispatchState, command: DispatchCommand, context: Context): Decision<DispatchEvent> {
  const { body, actor } = command;
  switch (body.kind) {
    case 'look':
      return { events: [] };
    case 'recordSending':
    case 'recordDelivery':
    case 'recordChased':
      return actor.kind === 'system' ? report(dispatch, body, context) : refuse('NOT_FOUND');
    case 'acknowledge':
      return acknowledge(dispatch, body, actor, context);
    case 'confirmRecall':
      return confirmRecall(dispatch, body, actor, context);
    default:
      return byClerk(dispatch, body, command, context);
  }
}

/** What the sending of mail has come to. A report that comes twice, or late, changes nothing. */
function report(
  dispatch: DispatchState, body: Extract<DispatchCommandBody, { kind: 'recordSending' | 'recordDelivery' | 'recordChased' }>, context: Context,
): Decision<DispatchEvent> {
  const delivery = dispatch.deliveries[body.deliveryId];
  if (!delivery) return { events: [] };
  const { deliveryId } = body;
  if (body.kind === 'recordChased') return { events: [{ type: 'DeliveryChased', v: 1, deliveryId, times: body.times }] };
  if (body.kind === 'recordSending') {
    if (dispatch.recalled) return refuse('RECALLED', { at: sayMoment(dispatch.recalled.at) });
    return delivery.state === 'waiting' || delivery.state === 'sending' ? { events: [{ type: 'DeliverySending', v: 1, deliveryId, attempt: body.attempt }] } : { events: [] };
  }
  if (delivery.state !== 'sending' || delivery.attempts !== body.attempt) return { events: [] };
  const { attempt, outcome, serverAnswer } = body;
  if (outcome === 'delivered') return { events: [{ type: 'DeliveryMade', v: 1, deliveryId, attempt, serverAnswer }] };
  const forGood = outcome === 'refused-for-good';
  return {
    events: [{
      type: 'DeliveryRefused', v: 1, deliveryId, attempt, forGood, serverAnswer, ...(!forGood && { nextAttemptAt: nextAttempt(attempt, context.now) }),
    }],
  };
}

/** Only the recipient acknowledges: the post it was sent to, whoever holds the link, or văn thư who keys in a signed slip. */
function acknowledge(
  dispatch: DispatchState, { deliveryId }: { readonly deliveryId: string }, actor: DispatchCommand['actor'], context: Context,
): Decision<DispatchEvent> {
  const delivery = dispatch.deliveries[deliveryId];
  if (!delivery) return refuse('NOT_AN_ADDRESSEE');
  const by = asRecipient(dispatch, delivery, actor, context);
  if (typeof by !== 'string') return by;
  if (delivery.acknowledgedAt) return { events: [] };
  if (dispatch.recalled) return refuse('RECALLED', { at: sayMoment(dispatch.recalled.at) });
  return { events: [{ type: 'DeliveryAcknowledged', v: 1, deliveryId, by }] };
}

function confirmRecall(
  dispatch: DispatchState, { deliveryId }: { readonly deliveryId: string }, actor: DispatchCommand['actor'], context: Context,
): Decision<DispatchEvent> {
  const delivery = dispatch.deliveries[deliveryId];
  if (!delivery) return refuse('NOT_AN_ADDRESSEE');
  const by = asRecipient(dispatch, delivery, actor, context);
  if (typeof by !== 'string') return by;
  if (!dispatch.recalled) return refuse('WRONG_STEP', { step: 'Phát hành' });
  return { events: delivery.recallConfirmedAt ? [] : [{ type: 'RecallConfirmed', v: 1, deliveryId, by }] };
}

function asRecipient(dispatch: DispatchState, delivery: Delivery, actor: DispatchCommand['actor'], context: Context) {
  if (actor.kind === 'link') return actor.deliveryId === delivery.deliveryId ? 'link' : refuse('NOT_AN_ADDRESSEE');
  if (actor.kind !== 'person') return refuse('NOT_AN_ADDRESSEE');
  const refused = refusalToAct(context.organisation, actor, context.today);
  if (refused) return refused;
  if (delivery.postId === actor.postId) return 'inside';
  return delivery.channel !== 'inside' && dispatch.clerkPostIds.includes(actor.postId) ? 'keyed-in' : refuse('NOT_AN_ADDRESSEE');
}

type ClerkAct = Extract<DispatchCommandBody, { kind: 'resend' | 'handOver' | 'addAddressee' | 'recall' }>;

function byClerk(dispatch: DispatchState, body: ClerkAct, { actor }: DispatchCommand, context: Context): Decision<DispatchEvent> {
  if (actor.kind !== 'person' || !dispatch.clerkPostIds.includes(actor.postId)) return refuse('NOT_YOUR_TURN', { step: 'Phát hành' });
  const refused = refusalToAct(context.organisation, actor, context.today);
  if (refused) return refused;
  if (dispatch.recalled) return refuse('RECALLED', { at: sayMoment(dispatch.recalled.at) });
  if (body.kind === 'recall') return body.wordsId ? { events: [{ type: 'DocumentRecalled', v: 1, wordsId: body.wordsId }] } : refuse('REASON_REQUIRED', undefined, 'words');
  if (body.kind === 'addAddressee') return addAddressee(dispatch, body, context);
  const delivery = dispatch.deliveries[body.deliveryId];
  if (!delivery) return refuse('NOT_AN_ADDRESSEE');
  if (body.kind === 'resend') return delivery.channel === 'mail' && delivery.state !== 'sending' ? { events: [{ type: 'DeliveryResent', v: 1, deliveryId: body.deliveryId }] } : refuse('WRONG_STEP', { step: 'Gửi lại' });
  if (delivery.state !== 'to-hand-over' && delivery.state !== 'refused') return { events: [] };
  return { events: [{ type: 'DeliveryHandedOver', v: 1, deliveryId: body.deliveryId, ...(body.wordsId && { wordsId: body.wordsId }) }] };
}

function addAddressee(dispatch: DispatchState, body: Extract<ClerkAct, { kind: 'addAddressee' }>, context: Context): Decision<DispatchEvent> {
  const addressee = context.organisation.addressees.find((candidate) => candidate.id === body.addresseeId);
  if (!addressee) return refuse('NOT_AN_ADDRESSEE', undefined, 'addresseeId');
  if (dispatch.deliveries[deliveryIdOf(dispatch.documentId, addressee.id)]) return refuse('ALREADY_AN_ADDRESSEE');
  return { events: [{ type: 'AddresseeAdded', v: 1, delivery: newDelivery(addressee, -1), wordsId: body.wordsId }] };
}
