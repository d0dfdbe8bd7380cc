import type { DocumentEffects } from './document-effects';
import type { DocumentRun } from './document-run';

/**
 * Council session: step `council`.
 *
 * Waits until the Standing Committee's office puts the document on the agenda of a session, and then for the result of its item.
 * The session lives a life of its own (`session/<id>`): it has many documents, and its result comes here as a fact in the record
 * with a wake, so that no transaction ever holds two documents.
 *
 * When time runs out the office is reminded. The day of the session is nobody's deadline here: a document that misses it waits for
 * the next one, and the office says which.
 *
 * Starts: the reminders; typesetting when the text changes on the way.
 *
 * Leads to signing, when the report was considered or the resolution passed; back to `resolve` when the council asks for more; to
 * this phase again when the item moves to the next session.
 */
export async function councilSession(document: DocumentRun, effects: DocumentEffects): Promise<void> {
  while (document.isIn('council-session')) {
    document.tell({
      vi: 'Kỳ họp HĐND: chờ đưa vào chương trình kỳ họp và kết quả của nội dung này.',
      en: 'Council session: waits to be put on an agenda, then for the result of its item.',
    });
    document.start({ typeset: effects.typeset, setAsDrafted: effects.setAsDrafted, remindHolders: effects.remindHolders });
    await document.nextLook();
  }
}
