import type { Effect } from '../domain/stream/standing';
import { streamId } from '../domain/stream/stream-id';
import { numberIn, textIn } from './effect-input';
import { failure } from './failures';
import { withHeartbeat } from './heartbeat';
import { nudgeLetter } from './letters/nudge-letter';
import { reminderLetter } from './letters/reminder-letter';
import type { Directory, MailAddresses, Mailer, RecordPort, StateReader } from './ports';
import { report } from './report';
import { sendToAll } from './send-to-all';

export interface ReminderPorts {
  readonly record: RecordPort;
  readonly states: StateReader;
  readonly addresses: MailAddresses;
  readonly directory: Directory;
  readonly mailer: Mailer;
}

/**
 * Reminds by mail whoever holds the step, because of its deadline or because its drafter nudges them: of several that are asked, those
 * that have not answered. Run twice it sends the same mails under the same Message-IDs. A reminder whose step has been passed meanwhile
 * is not sent.
 */
export function createRemindHolders({ record, states, addresses, directory, mailer }: ReminderPorts) {
  return async function remindHolders(effect: Effect): Promise<void> {
    const documentId = textIn(effect, 'documentId');
    const stepId = textIn(effect, 'stepId');
    const round = numberIn(effect, 'round');
    const times = numberIn(effect, 'times');
    const isNudge = effect.input['nudge'] === true;
    const document = await states.documentState(documentId);
    if (document === undefined) throw failure('STREAM_UNKNOWN', { documentId });
    const { current } = document;
    if (current?.stepId !== stepId || current.round !== round) return;
    await withHeartbeat(async () => {
      const facts = await directory.letterFacts(documentId);
      const posts = await states.waitingPosts(documentId);
      const to = new Set((await Promise.all(posts.map((postId) => addresses.ofPost(postId)))).flat());
      const key = `${documentId}/${effect.effectId}`;
      const letter = isNudge ? nudgeLetter({ facts, times, key }) : reminderLetter({ facts, overdue: current.overdue, key });
      await sendToAll(mailer, [...to], letter);
    });
    const kind = isNudge ? 'recordNudged' : 'recordReminded';
    await report(record, streamId('document', documentId), effect.effectId, { kind, stepId, round, times });
  };
}
