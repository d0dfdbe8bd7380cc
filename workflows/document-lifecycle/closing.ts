import type { WaitingRun } from '../waiting/waiting-run';
import type { DocumentRun } from './document-run';

/**
 * Closed: filed or withdrawn. Nothing is started any more; effects still under way come to their end, since their commands are
 * answered by the record and not by us. An act after this starts a new run, which looks, and ends here again.
 */
export async function closing(document: DocumentRun, waiting: WaitingRun): Promise<void> {
  document.tell({ vi: 'Hồ sơ đã kết thúc.', en: 'Closed.' });
  while (!waiting.over) await document.nextLook();
}
