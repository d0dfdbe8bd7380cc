import { log } from '@temporalio/activity';
import { commandIdOf } from './command-id';
import { failure } from './failures';
import { stopIfCancelled } from './heartbeat';
import type { Mailer, MailMessage } from './ports';

/**
 * The same letter to each address, one after the other. An address refused for good is passed over: the inbox shows the same, and a
 * reminder must not hold up a document. A server that takes nothing now is tried again later.
 */
export async function sendToAll(mailer: Mailer, addresses: readonly string[], letter: Omit<MailMessage, 'to'>): Promise<void> {
  let refusedForNow = 0;
  for (const to of addresses) {
    stopIfCancelled();
    const outcome = await mailer.send({ ...letter, to, key: commandIdOf(letter.key, to) });
    if (outcome.kind === 'refused-for-now') refusedForNow += 1;
    if (outcome.kind === 'refused-for-good') log.warn('a letter was refused for good', { key: letter.key });
  }
  if (refusedForNow > 0) throw failure('MAIL_REFUSED_FOR_NOW', { key: letter.key, refusedForNow });
}
