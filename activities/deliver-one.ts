import { setTimeout as waitFor } from 'node:timers/promises';
import { log } from '@temporalio/activity';
import type { Delivery, DispatchCommandBody } from '../domain/dispatch/dispatch';
import { streamId } from '../domain/stream/stream-id';
import type { Clock, Directory, FileStore, MailAddresses, Mailer, MailMessage, MailOutcome, RecordPort, StateReader } from './ports';
import { report } from './report';

export interface DeliveringPorts {
  readonly record: RecordPort;
  readonly states: StateReader;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly addresses: MailAddresses;
  readonly directory: Directory;
  readonly mailer: Mailer;
}

type DeliveryReport = Extract<DispatchCommandBody, { kind: 'recordSending' | 'recordDelivery' }>;

/** One copy to one addressee: written down, sent, and written down with the answer. */
export async function deliverOne(
  ports: DeliveringPorts, documentId: string, delivery: Delivery, letter: Omit<MailMessage, 'to'>,
): Promise<void> {
  const attempt = delivery.attempts + 1;
  const { deliveryId } = delivery;
  const begun = await tell(ports.record, documentId, { kind: 'recordSending', deliveryId, attempt });
  // Refused: recalled meanwhile. Repeated: this attempt was begun by somebody else, and is theirs to end.
  if (begun.kind === 'refused' || begun.repeated) return;
  const to = await ports.addresses.ofAddressee(delivery.addresseeId);
  const outcome = to === undefined ? NO_ADDRESS : await ports.mailer.send({ ...letter, to });
  await insist(() => tell(ports.record, documentId, {
    kind: 'recordDelivery', deliveryId, attempt, outcome: outcome.kind === 'sent' ? 'delivered' : outcome.kind,
    serverAnswer: outcome.serverAnswer,
  }));
}

const NO_ADDRESS: MailOutcome = { kind: 'refused-for-good', serverAnswer: 'Nơi nhận chưa có địa chỉ thư điện tử.' };

function tell(record: RecordPort, documentId: string, body: DeliveryReport) {
  return report(record, streamId('dispatch', documentId), `${body.deliveryId}/${body.attempt}`, body);
}

const WAITS_MS = [200, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;

/**
 * The mail is out: its answer is worth a minute of patience with a record that is away, because giving up means sending it twice.
 */
async function insist(act: () => Promise<unknown>): Promise<void> {
  for (const waitMs of WAITS_MS) {
    try {
      await act();
      return;
    } catch (reason) {
      log.warn('the answer of a mail server could not be written down yet', { waitMs, reason: String(reason) });
      await waitFor(waitMs); // not the activity's own sleep: a shutdown must not cut in here
    }
  }
  await act();
}
