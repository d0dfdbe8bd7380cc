import type { DispatchCommandBody, DispatchState } from '../domain/dispatch/dispatch';
import { missingReceipts, type MissingReceipt } from '../domain/dispatch/missing-receipts';
import { toTellOfRecall } from '../domain/dispatch/recalling';
import type { Effect } from '../domain/stream/standing';
import { streamId } from '../domain/stream/stream-id';
import type { DeliveringPorts } from './deliver-due';
import { textIn } from './effect-input';
import { failure } from './failures';
import { stopIfCancelled, withHeartbeat } from './heartbeat';
import { chaseLetter } from './letters/chase-letter';
import { recallChaseLetter, recallLetter } from './letters/recall-letter';
import type { LetterFacts, MailMessage } from './ports';
import { report } from './report';

/**
 * Writes to those who owe an answer: whose receipt is missing, or who have to be told that the document is recalled. Each is written
 * down at once, so that a run that was cut off goes on with those it has not reached. One that the server does not take now holds up
 * nobody; the run is made again for it.
 */
export function createRemindAddressees(ports: DeliveringPorts) {
  return async function remindAddressees(effect: Effect): Promise<void> {
    const documentId = textIn(effect, 'documentId');
    const dispatch = await ports.states.dispatchState(documentId);
    if (dispatch === undefined) throw failure('STREAM_UNKNOWN', { documentId });
    await withHeartbeat(async () => {
      let refusedForNow = 0;
      for (const reminder of remindersOf(dispatch)) {
        stopIfCancelled();
        if (!(await remind(ports, documentId, reminder))) refusedForNow += 1;
      }
      if (refusedForNow > 0) throw failure('MAIL_REFUSED_FOR_NOW', { documentId, refusedForNow });
    });
  };
}

interface Reminder {
  readonly deliveryId: string;
  readonly addresseeId: string;
  readonly letter: Letter;
  /** Names this reminder among all of its dispatch: a copy that was sent again is reminded of anew. */
  readonly key: string;
  readonly told: DispatchCommandBody;
  /** Said instead when there is no address that takes it. */
  readonly notTold: DispatchCommandBody;
}

type Letter = (about: { readonly facts: LetterFacts; readonly link?: string; readonly key: string }) => Omit<MailMessage, 'to'>;

function remindersOf(dispatch: DispatchState): readonly Reminder[] {
  const ofRecall = toTellOfRecall(dispatch).map(({ deliveryId, addresseeId }): Reminder => ({
    deliveryId, addresseeId, letter: recallLetter, key: `${deliveryId}/recall`,
    told: { kind: 'recordRecallTold', deliveryId }, notTold: { kind: 'recordRecallNotTold', deliveryId },
  }));
  return [...ofRecall, ...missingReceipts(dispatch).map((missing) => chaseOf(dispatch, missing))];
}

/** Asked again: for the receipt, or once the copy is recalled for the word that they know. */
function chaseOf({ recalled }: DispatchState, { delivery: { deliveryId, addresseeId, attempts }, times }: MissingReceipt): Reminder {
  const told: DispatchCommandBody = { kind: 'recordChased', deliveryId, times };
  const about = { deliveryId, addresseeId, told, notTold: told };
  return recalled
    ? { ...about, letter: recallChaseLetter, key: `${deliveryId}/recall/${times}` }
    : { ...about, letter: chaseLetter, key: `${deliveryId}/chase/${attempts}/${times}` };
}

/** False when the server does not take it now. Without an address, or refused for good, there is nobody to write to. */
async function remind({ record, addresses, directory, mailer }: DeliveringPorts, documentId: string, reminder: Reminder): Promise<boolean> {
  const { deliveryId, key } = reminder;
  const to = await addresses.ofAddressee(reminder.addresseeId);
  const facts = await directory.letterFacts(documentId);
  const link = await directory.receiptLink(deliveryId);
  const outcome = to === undefined ? undefined : await mailer.send({ ...reminder.letter({ facts, key, ...(link !== undefined && { link }) }), to });
  if (outcome?.kind === 'refused-for-now') return false;
  await report(record, streamId('dispatch', documentId), key, outcome?.kind === 'sent' ? reminder.told : reminder.notTold);
  return true;
}
