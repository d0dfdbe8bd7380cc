import type { DocumentEffects } from './document-effects';
import type { DocumentRun } from './document-run';

/**
 * Examination: steps `check` (content, form), `advise` and `approve`.
 *
 * Waits for the two checks that Decree 30/2020 names: the head of the drafting unit answers for the content, the office for the
 * form (art. 10 and 11). Then for the opinion of the deputy in charge of the field, which is passed on and approves nothing, and
 * at last for the leader's approval. Checks and approval are bound to the hash of the text: a new text voids them, and the record
 * sends the document back to those who gave them.
 *
 * When time runs out the step is overdue and its holder is reminded; nothing counts as checked or approved by silence.
 *
 * Starts: typesetting of whatever text is new, because the leader approves the very bytes that will be signed, and the reminders.
 *
 * Leads to the council session or to signing; back to any step it passed when somebody returns it with a reason.
 */
export async function examination(document: DocumentRun, effects: DocumentEffects): Promise<void> {
  while (document.isIn('examination')) {
    document.tell({
      vi: 'Thẩm tra, phê duyệt: chờ kiểm tra nội dung, kiểm tra thể thức, ý kiến lãnh đạo phụ trách hoặc phê duyệt.',
      en: 'Examination: waits for a check of content or form, an opinion of the deputy in charge, or the approval.',
    });
    document.start({ typeset: effects.typeset, setAsDrafted: effects.setAsDrafted, setCopy: effects.setCopy, remindHolders: effects.remindHolders });
    await document.nextLook();
  }
}
