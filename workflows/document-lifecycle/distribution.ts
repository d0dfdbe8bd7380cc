import type { DocumentEffects } from './document-effects';
import type { DocumentRun } from './document-run';

/**
 * Distribution: step `dispatch`.
 *
 * Waits for the copies to reach everybody on the Nơi nhận list. Their way is a life of its own (`dispatch/<id>`), which the record
 * opened with the issue and which goes on when this document is filed: receipts come in for weeks, and a recall for years.
 *
 * Nothing runs out here: what cannot be mailed is work in the inbox of the records clerk, and each mail has its own next attempt.
 *
 * Starts: the reminders. Sending and chasing receipts belong to the dispatch.
 *
 * Leads to the end: the document is filed once nothing of its first sending is open.
 */
export async function distribution(document: DocumentRun, effects: DocumentEffects): Promise<void> {
  while (document.isIn('distribution')) {
    document.tell({
      vi: 'Phát hành: bản chính đang được gửi đến các nơi nhận.',
      en: 'Distribution: the issued copies are on their way to the addressees.',
    });
    document.start({ remindHolders: effects.remindHolders });
    await document.nextLook();
  }
}
