import { sayMoment } from '../calendar/say-day';
import { refuse } from '../stream/refusal';
import type { Context, Decision } from '../stream/stream-model';
import { nextAttempt } from './attempts';
import type { Delivery, DispatchEvent, DispatchState, SendingReport } from './dispatch';
import { chaseMoments } from './missing-receipts';

/** What the sending of mail has come to. A report that comes twice, or late, changes nothing. */
export function takeReport(dispatch: DispatchState, body: SendingReport, context: Context): Decision<DispatchEvent> {
  const delivery = dispatch.deliveries[body.deliveryId];
  if (!delivery) return refuse('NOT_AN_ADDRESSEE');
  const { deliveryId } = delivery;
  switch (body.kind) {
    case 'recordSending':
      return begin(dispatch, delivery, body.attempt);
    case 'recordDelivery':
      return isAnswerTo(delivery, body) ? { events: [outcomeOf(dispatch, delivery, body, context)] } : { events: [] };
    case 'recordChased':
      return { events: body.times > delivery.chasedTimes ? [{ type: 'DeliveryChased', v: 1, deliveryId, times: body.times }] : [] };
    case 'recordRecallTold':
      return { events: delivery.recallToldAt ? [] : [{ type: 'RecallTold', v: 1, deliveryId, chaseAt: chaseMoments(dispatch.agencyId, context) }] };
    case 'recordRecallNotTold':
      return { events: delivery.recallToldAt || delivery.recallNotTold ? [] : [{ type: 'RecallNotTold', v: 1, deliveryId }] };
  }
}

/** An attempt is written down before the mail goes out; refused, it does not go out. Each attempt is begun once. */
function begin(dispatch: DispatchState, { deliveryId, state, attempts }: Delivery, attempt: number): Decision<DispatchEvent> {
  if (dispatch.recalled) return refuse('RECALLED', { at: sayMoment(dispatch.recalled.at) });
  const mayBegin = (state === 'waiting' || state === 'sending') && attempt === attempts + 1;
  return mayBegin ? { events: [{ type: 'DeliverySending', v: 1, deliveryId, attempt }] } : refuse('WRONG_STEP', { step: 'Phát hành' });
}

type Answer = Extract<SendingReport, { kind: 'recordDelivery' }>;

/** The answer to the attempt under way. A receipt can be quicker than the word of the mail server. */
function isAnswerTo(delivery: Delivery, { attempt, outcome }: Answer): boolean {
  const receiptWasQuicker = delivery.state === 'delivered' && delivery.acknowledgedAt !== undefined && outcome === 'delivered';
  return delivery.attempts === attempt && (delivery.state === 'sending' || receiptWasQuicker);
}

function outcomeOf(dispatch: DispatchState, delivery: Delivery, answer: Answer, context: Context): DispatchEvent {
  const { deliveryId, attempt, outcome, serverAnswer } = answer;
  if (outcome === 'delivered') {
    return { type: 'DeliveryMade', v: 1, deliveryId, attempt, serverAnswer, chaseAt: chaseMoments(dispatch.agencyId, context) };
  }
  const nextAttemptAt = outcome === 'refused-for-now' ? nextAttempt(delivery, attempt, context.now) : undefined;
  const forGood = nextAttemptAt === undefined;
  return { type: 'DeliveryRefused', v: 1, deliveryId, attempt, serverAnswer, forGood, ...(!forGood && { nextAttemptAt }) };
}
