import { dueDeliveries } from '../domain/dispatch/deliveries';
import type { DispatchState } from '../domain/dispatch/dispatch';
import type { Effect } from '../domain/stream/standing';
import { msBetween } from '../domain/time/instant';
import { textIn } from './effect-input';
import { failure } from './failures';
import { isCancelled, stopIfCancelled, withHeartbeat } from './heartbeat';
import { deliveryLetter } from './letters/delivery-letter';
import { createMailing, type Send } from './mailing';
import type { Clock, Directory, FileStore, MailAddresses, Mailer, MailOutcome, RecordPort, StateReader } from './ports';

export interface DeliveringPorts {
  readonly record: RecordPort;
  readonly states: StateReader;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly addresses: MailAddresses;
  readonly directory: Directory;
  readonly mailer: Mailer;
}

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
 * Message-ID, and the record notes that it may have come twice. A recall is seen before each mail and stops the rest.
 */
export function createDeliverDue(ports: DeliveringPorts) {
  return async function deliverDue(effect: Effect): Promise<DeliverDueResult> {
    const documentId = textIn(effect, 'documentId');
    return withHeartbeat(async () => {
      const tried = new Set<string>();
      const mailing = createMailing(ports.record, documentId, AT_ONCE, await sendingOf(ports, documentId));
      for (;;) {
        const dispatch = await readDispatch(ports, documentId);
        const now = await ports.clock.now();
        const due = isCancelled() || tried.size >= MOST_IN_ONE_RUN ? [] : dueDeliveries(dispatch, now);
        const next = due.filter((delivery) => !tried.has(delivery.deliveryId)).slice(0, mailing.free());
        if (next.length === 0 && mailing.isOver()) {
          stopIfCancelled();
          return whenAgain(dispatch, now);
        }
        for (const { deliveryId } of next) tried.add(deliveryId);
        await mailing.go(next);
        await mailing.someEnded();
      }
    });
  };
}

async function readDispatch({ states }: DeliveringPorts, documentId: string): Promise<DispatchState> {
  const dispatch = await states.dispatchState(documentId);
  if (dispatch === undefined) throw failure('STREAM_UNKNOWN', { documentId });
  return dispatch;
}

/** The same copy for everybody, with the link of each. */
async function sendingOf(ports: DeliveringPorts, documentId: string): Promise<Send> {
  const { pdfSha256 } = await readDispatch(ports, documentId);
  const facts = await ports.directory.letterFacts(documentId);
  const pdf = await ports.files.get(pdfSha256);
  return async ({ deliveryId, addresseeId }) => {
    const link = await ports.directory.receiptLink(deliveryId);
    const to = await ports.addresses.ofAddressee(addresseeId);
    const letter = deliveryLetter({ facts, pdf, link, key: deliveryId });
    const outcome = to === undefined ? NO_ADDRESS : await ports.mailer.send({ ...letter, to });
    return { outcome: outcome.kind === 'sent' ? 'delivered' : outcome.kind, serverAnswer: outcome.serverAnswer };
  };
}

const NO_ADDRESS: MailOutcome = { kind: 'refused-for-good', serverAnswer: 'Nơi nhận chưa có địa chỉ thư điện tử.' };

function whenAgain(dispatch: DispatchState, now: string): DeliverDueResult {
  const next = Object.values(dispatch.deliveries)
    .flatMap(({ state, nextAttemptAt }) => (state === 'waiting' && nextAttemptAt !== undefined ? [nextAttemptAt] : []))
    .toSorted()[0];
  return next === undefined ? {} : { againInMs: Math.max(msBetween(now, next), 0) };
}
