import type { Context, Decision } from '../stream/stream-model';
import { nextAttempt } from './attempts';
import type { Attempt, Delivery, DispatchEvent, DispatchState, MailAnswer, SendingReport } from './dispatch';
import { evolveDispatch } from './evolve-dispatch';
import { chaseMoments } from './missing-receipts';

/**
 * What came of the mails sent last is written down, and those sent next are written down before they go out. `answer.begun` names the
 * attempts that were begun: only those go out. Each attempt is begun once; once recalled, none is begun any more.
 */
export function recordMailing(
  dispatch: DispatchState, { answers, begin }: Extract<SendingReport, { kind: 'recordMailing' }>, context: Context,
): Decision<DispatchEvent> {
  const answered = answers.flatMap((answer) => answeredEvent(dispatch, answer, context));
  const after = answered.reduce((state, event) => evolveDispatch(state, event, context.now), dispatch);
  const begun = begin.filter((attempt) => mayBegin(after, attempt));
  return {
    events: [...answered, ...begun.map(({ deliveryId, attempt }) => ({ type: 'DeliverySending', v: 1, deliveryId, attempt }) as const)],
    answer: { begun: begun.map((attempt) => attempt.deliveryId) },
  };
}

function mayBegin({ recalled, deliveries }: DispatchState, { deliveryId, attempt }: Attempt): boolean {
  const delivery = deliveries[deliveryId];
  if (recalled || !delivery) return false;
  return (delivery.state === 'waiting' || delivery.state === 'sending') && attempt === delivery.attempts + 1;
}

function answeredEvent(dispatch: DispatchState, answer: MailAnswer, context: Context): readonly DispatchEvent[] {
  const delivery = dispatch.deliveries[answer.deliveryId];
  return delivery && isAnswerTo(delivery, answer) ? [outcomeOf(dispatch, delivery, answer, context)] : [];
}

/** The answer to the attempt under way. A receipt can be quicker than the word of the mail server. */
function isAnswerTo(delivery: Delivery, { attempt, outcome }: MailAnswer): boolean {
  const receiptWasQuicker = delivery.state === 'delivered' && delivery.acknowledgedAt !== undefined && outcome === 'delivered';
  return delivery.attempts === attempt && (delivery.state === 'sending' || receiptWasQuicker);
}

function outcomeOf(dispatch: DispatchState, delivery: Delivery, answer: MailAnswer, context: Context): DispatchEvent {
  const { deliveryId, attempt, outcome, serverAnswer } = answer;
  if (outcome === 'delivered') {
    return { type: 'DeliveryMade', v: 1, deliveryId, attempt, serverAnswer, chaseAt: chaseMoments(dispatch.agencyId, context) };
  }
  const nextAttemptAt = outcome === 'refused-for-now' ? nextAttempt(delivery, attempt, context.now) : undefined;
  const forGood = nextAttemptAt === undefined;
  return { type: 'DeliveryRefused', v: 1, deliveryId, attempt, serverAnswer, forGood, ...(!forGood && { nextAttemptAt }) };
}
