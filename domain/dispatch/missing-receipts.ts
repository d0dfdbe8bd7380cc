import { addWorkingDays } from '../calendar/working-days';
import { agencyOf } from '../organisation/posts';
import { ruleValue } from '../rulepacks/rule-value';
import type { Context } from '../stream/stream-model';
import { instantAt, type Instant } from '../time/instant';
import type { Delivery, DispatchState } from './dispatch';

const MORNING = '08:00';

/** When the receipt of a copy that goes out now is asked for: in the morning, so many working days after, by the rule of its agency. */
export function chaseMoments(agencyId: string, { organisation, calendar, today }: Context): readonly Instant[] {
  const agency = agencyOf(organisation, agencyId);
  if (!agency) return [];
  const { value } = ruleValue(agency.pack, 'receipt-reminders', today);
  return value.map((days) => instantAt(addWorkingDays(today, days, calendar).on, MORNING));
}

/** A copy by mail whose receipt, or whose recall's confirmation, is asked for, and the how-manieth time that is. */
export interface MissingReceipt {
  readonly delivery: Delivery;
  readonly times: number;
}

/** Receipts whose moment has come and for which nobody has been asked yet. Moments missed meanwhile are asked for once. */
export function missingReceipts(dispatch: DispatchState): readonly MissingReceipt[] {
  const { receiptsDueUntil } = dispatch;
  if (receiptsDueUntil === undefined) return [];
  return owing(dispatch).flatMap((delivery) => {
    const times = momentsOf(delivery).filter((at) => at <= receiptsDueUntil).length;
    return times > delivery.chasedTimes ? [{ delivery, times }] : [];
  });
}

/** The next moment at which a receipt will be missing. */
export function nextChase(dispatch: DispatchState): Instant | undefined {
  const { receiptsDueUntil = '' } = dispatch;
  return owing(dispatch).flatMap((delivery) => momentsOf(delivery).filter((at) => at > receiptsDueUntil)).toSorted()[0];
}

/** Who owes a word: that the copy came, or, once it is recalled and they were told, that they know. */
function owing(dispatch: DispatchState): readonly Delivery[] {
  const deliveries = Object.values(dispatch.deliveries);
  if (dispatch.recalled) return deliveries.filter(({ recallToldAt, recallConfirmedAt }) => recallToldAt && !recallConfirmedAt);
  return deliveries.filter(({ state, acknowledgedAt }) => state === 'delivered' && acknowledgedAt === undefined);
}

function momentsOf(delivery: Delivery): readonly Instant[] {
  return delivery.chaseAt ?? [];
}
