import { dueDeliveries } from '../domain/dispatch/deliveries';
import type { Delivery, DispatchState } from '../domain/dispatch/dispatch';
import type { Effect } from '../domain/stream/standing';
import { msBetween } from '../domain/time/instant';
import { deliverOne, type DeliveringPorts } from './deliver-one';
import { textIn } from './effect-input';
import { failure } from './failures';
import { stopIfCancelled, withHeartbeat } from './heartbeat';
import { deliveryLetter } from './letters/delivery-letter';

const AT_ONCE = 5;
/** More are left to the next run of this effect: see the timeouts in `workflows/activity-options.ts`. */
const MOST_IN_ONE_RUN = 200;

/** When there is something to send again; absent when nothing waits for time. */
export interface DeliverDueResult {
  readonly againInMs?: number;
}

/**
 * Sends every copy that is due by mail, five at a time. Each is written down before it is sent and again with the server's answer.
 * One found as being sent was cut off by a crash: SMTP cannot say whether it went out, so it is sent again under the same
 * Message-ID, and the record notes that it may have come twice. A recall is seen before each batch and stops the rest.
 */
export function createDeliverDue(ports: DeliveringPorts) {
  return async function deliverDue(effect: Effect): Promise<DeliverDueResult> {
    const documentId = textIn(effect, 'documentId');
    return withHeartbeat(async () => {
      const tried = new Set<string>();
      for (;;) {
        stopIfCancelled();
        const dispatch = await readDispatch(ports, documentId);
        const now = await ports.clock.now();
        const batch = dueDeliveries(dispatch, now).filter((delivery) => !tried.has(delivery.deliveryId)).slice(0, AT_ONCE);
        if (batch.length === 0 || tried.size >= MOST_IN_ONE_RUN) return whenAgain(dispatch, now);
        for (const { deliveryId } of batch) tried.add(deliveryId);
        await deliverBatch(ports, dispatch, batch);
      }
    });
  };
}

async function readDispatch({ states }: DeliveringPorts, documentId: string): Promise<DispatchState> {
  const dispatch = await states.dispatchState(documentId);
  if (dispatch === undefined) throw failure('STREAM_UNKNOWN', { documentId });
  return dispatch;
}

async function deliverBatch(ports: DeliveringPorts, dispatch: DispatchState, batch: readonly Delivery[]): Promise<void> {
  const facts = await ports.directory.letterFacts(dispatch.documentId);
  const pdf = await ports.files.get(dispatch.pdfSha256);
  const outcomes = await Promise.allSettled(batch.map(async (delivery) => {
    const link = await ports.directory.receiptLink(delivery.deliveryId);
    await deliverOne(ports, dispatch.documentId, delivery, deliveryLetter({ facts, pdf, link, key: delivery.deliveryId }));
  }));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

function whenAgain(dispatch: DispatchState, now: string): DeliverDueResult {
  const next = Object.values(dispatch.deliveries)
    .flatMap(({ state, nextAttemptAt }) => (state === 'waiting' && nextAttemptAt !== undefined ? [nextAttemptAt] : []))
    .toSorted()[0];
  return next === undefined ? {} : { againInMs: Math.max(msBetween(now, next), 0) };
}
