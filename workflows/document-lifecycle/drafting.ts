import type { DocumentEffects } from './document-effects';
import type { DocumentRun } from './document-run';

/**
 * Drafting: steps `draft` and `check` (release).
 *
 * Waits for the drafter, when the document came back to them, to hand in a new text; then for the head of the drafting unit to
 * release it. On the Party route it waits for the Chief of Office, who looks at the form first.
 *
 * When time runs out nobody decides in their place. The look writes that the step is overdue, the task turns red in the inbox of
 * whoever holds it, and a reminder goes out by mail; a late release is as good as one in time.
 *
 * Starts: typesetting of each new text, so that the page is there before anybody opens it, and the reminders.
 *
 * Leads to consultation, to examination, or to the end when the drafter withdraws it.
 */
export async function drafting(document: DocumentRun, effects: DocumentEffects): Promise<void> {
  while (document.isIn('drafting')) {
    document.tell({
      vi: 'Soạn thảo: chờ người soạn thảo hoàn thiện dự thảo, hoặc lãnh đạo đơn vị cho gửi đi.',
      en: 'Drafting: waits for the drafter to hand in the text, or for the head of the unit to release it.',
    });
    document.start({ typeset: effects.typeset, setAsDrafted: effects.setAsDrafted, remindHolders: effects.remindHolders });
    await document.nextLook();
  }
}
