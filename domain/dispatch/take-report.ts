import { refuse } from '../stream/refusal';
import type { Context, Decision } from '../stream/stream-model';
import type { Delivery, DispatchEvent, DispatchState, SendingReport } from './dispatch';
import { chaseMoments } from './missing-receipts';
import { recordMailing } from './record-mailing';

/** What the sending of mail has come to. A report that comes twice, or late, changes nothing. */
export function takeReport(dispatch: DispatchState, body: SendingReport, context: Context): Decision<DispatchEvent> {
  if (body.kind === 'recordMailing') return recordMailing(dispatch, body, context);
  const delivery = dispatch.deliveries[body.deliveryId];
  return delivery ? reminded(dispatch, delivery, body, context) : refuse('NOT_AN_ADDRESSEE');
}

type RemindingReport = Exclude<SendingReport, { kind: 'recordMailing' }>;

function reminded(dispatch: DispatchState, delivery: Delivery, body: RemindingReport, context: Context): Decision<DispatchEvent> {
  const { deliveryId, recallToldAt, recallNotTold, chasedTimes } = delivery;
  switch (body.kind) {
    case 'recordChased':
      return { events: body.times > chasedTimes ? [{ type: 'DeliveryChased', v: 1, deliveryId, times: body.times }] : [] };
    case 'recordRecallTold':
      return { events: recallToldAt ? [] : [{ type: 'RecallTold', v: 1, deliveryId, chaseAt: chaseMoments(dispatch.agencyId, context) }] };
    case 'recordRecallNotTold':
      return { events: recallToldAt || recallNotTold ? [] : [{ type: 'RecallNotTold', v: 1, deliveryId }] };
  }
}
