import { log } from '@temporalio/workflow';
import type { DocumentEffects } from './document-effects';
import type { DocumentRun } from './document-run';

/** The record names a phase this worker does not know yet, as during an upgrade: it waits and looks again, and says so. */
export async function unknownPhase(document: DocumentRun, _effects: DocumentEffects): Promise<void> {
  const { phase } = document.standing;
  log.error('the record names a phase this worker does not know', { phase });
  while (!document.standing.closed && document.standing.phase === phase) {
    document.tell({
      vi: `Phiên bản này chưa biết giai đoạn “${phase}”. Cần chạy phiên bản mới của bộ phận xử lý.`,
      en: `This worker does not know the phase "${phase}". Run the newer version.`,
    });
    await document.nextLook();
  }
}
