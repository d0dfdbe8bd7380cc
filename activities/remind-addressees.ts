import type { Delivery, DispatchState } from '../domain/dispatch/dispatch';
import type { Effect } from '../domain/stream/standing';
import { streamId } from '../domain/stream/stream-id';
import type { DeliveringPorts } from './deliver-one';
import { numberIn, textIn } from './effect-input';
import { failure } from './failures';
import { stopIfCancelled, withHeartbeat } from './heartbeat';
import { chaseLetter } from './letters/chase-letter';
import { report } from './report';

/**
 * Chases the receipts that are missing: everybody who got the copy by mail, has not acknowledged it and was chased fewer than `times`
 * times. Each is written down at once, so that a run that was cut off goes on with those it has not reached.
 */
export function createRemindAddressees(ports: DeliveringPorts) {
  return async function remindAddressees(effect: Effect): Promise<void> {
    const documentId = textIn(effect, 'documentId');
    const times = numberIn(effect, 'times');
    const dispatch = await ports.states.dispatchState(documentId);
    if (dispatch === undefined) throw failure('STREAM_UNKNOWN', { documentId });
    await withHeartbeat(async () => {
      for (const delivery of toChase(dispatch, times)) {
        stopIfCancelled();
        await chase(ports, documentId, delivery, times);
      }
    });
  };
}

function toChase(dispatch: DispatchState, times: number): readonly Delivery[] {
  if (dispatch.recalled) return [];
  return Object.values(dispatch.deliveries).filter(
    ({ channel, state, acknowledgedAt, chasedTimes }) =>
      channel === 'mail' && state === 'delivered' && acknowledgedAt === undefined && chasedTimes < times,
  );
}

async function chase(
  { record, addresses, directory, mailer }: DeliveringPorts, documentId: string, delivery: Delivery, times: number,
): Promise<void> {
  const { deliveryId } = delivery;
  const to = await addresses.ofAddressee(delivery.addresseeId);
  if (to !== undefined) {
    const facts = await directory.letterFacts(documentId);
    const link = await directory.receiptLink(deliveryId);
    const outcome = await mailer.send({ ...chaseLetter({ facts, link, key: `${deliveryId}/chase/${times}` }), to });
    if (outcome.kind === 'refused-for-now') throw failure('MAIL_REFUSED_FOR_NOW', { deliveryId });
  }
  await report(record, streamId('dispatch', documentId), `${deliveryId}/${times}`, { kind: 'recordChased', deliveryId, times });
}
