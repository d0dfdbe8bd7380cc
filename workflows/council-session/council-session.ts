import { continueAsNew } from '@temporalio/workflow';
import { createNotice } from '../waiting/show-to-operators';
import { startListed } from '../waiting/start-listed';
import { beginWaiting } from '../waiting/waiting-run';
import { sessionRunId, type CouncilSessionInput } from './messages';

/**
 * One session of the People's Council, with the many documents on its agenda.
 *
 * Waits for the Standing Committee's office: items come onto the agenda, the papers go to the delegates, one result per item is
 * keyed in, the session is closed. Each result goes to its document as a fact in the record and a wake.
 *
 * When time runs out for the papers the look writes that they are overdue, and it turns red for the office; the session is not
 * moved by it.
 *
 * Starts nothing yet: attendance and votes come later.
 */
export async function councilSession({ sessionId }: CouncilSessionInput): Promise<void> {
  const waiting = await beginWaiting({
    streamId: sessionRunId(sessionId),
    beginAgain: () => continueAsNew<typeof councilSession>({ sessionId }),
  });
  const tell = createNotice();

  while (!waiting.over) {
    tell('council-session', waiting.standing, {
      vi: 'Kỳ họp: chờ gửi tài liệu đến đại biểu và kết quả từng nội dung.',
      en: 'Session: waits for the papers to go out and for the result of each item.',
    });
    startListed(waiting, {});
    await waiting.nextLook();
  }
}
