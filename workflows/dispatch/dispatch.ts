import { continueAsNew, proxyActivities } from '@temporalio/workflow';
import type { DispatchActivities } from '../../activities';
import { DELIVERING, REMINDING } from '../activity-options';
import { createNotice } from '../waiting/show-to-operators';
import { startListed } from '../waiting/start-listed';
import { beginWaiting } from '../waiting/waiting-run';
import { dispatchRunId, type DispatchInput } from './messages';

/**
 * The way of one issued document to all its addressees.
 *
 * Waits for deliveries to fall due: the first sending, another try after a refusal for now, an addressee added late. Then for the
 * receipts of those who have to acknowledge.
 *
 * When time runs out for a receipt the addressee is chased; when a mail was refused for good it is a task of the records clerk, who
 * corrects the address and sends again. A failed mail never holds up the others.
 *
 * Starts: one activity that sends all that is due, five at a time, and one that writes to those who owe an answer; never an activity
 * per addressee.
 *
 * A recall ends it: whatever has not been sent is not sent any more, and those who have a copy are told.
 *
 * Leads to the end when every receipt has come or has been asked for as often as the rule says. The document is filed before that.
 */
export async function dispatch({ documentId }: DispatchInput): Promise<void> {
  const waiting = await beginWaiting({
    streamId: dispatchRunId(documentId),
    beginAgain: () => continueAsNew<typeof dispatch>({ documentId }),
    // Two senders beside each other would take each other's mails for ones that were cut off, and send them twice.
    slotOf: (effect) => effect.kind,
  });
  const { deliverDue } = proxyActivities<DispatchActivities>(DELIVERING);
  const { remindAddressees } = proxyActivities<DispatchActivities>(REMINDING);
  const tell = createNotice();

  while (!waiting.over) {
    tell('dispatch', waiting.standing, {
      vi: 'Gửi văn bản: đang gửi, hoặc chờ nơi nhận xác nhận đã nhận.',
      en: 'Dispatch: copies are being sent, or receipts are awaited.',
    });
    startListed(waiting, { deliverDue, remindAddressees });
    await waiting.nextLook();
  }
}
