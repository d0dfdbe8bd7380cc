import type { DocumentEffects } from './document-effects';
import type { DocumentRun } from './document-run';

/**
 * Consultation: steps `consult`, `poll` and `resolve`.
 *
 * Waits first for the answers of all that were asked: units that give an opinion, or members of a committee that vote by written
 * ballot. Each answers on a stream of its own, so that many can answer at once without standing in each other's way, and whoever
 * answers last closes it in the same request. Then it waits for the drafter, who accepts or explains each remark and hands in the
 * text that comes of it.
 *
 * When time runs out the look closes the collecting under the document's lock: whoever has the lock first wins, and an opinion
 * after that hears that it is closed, and since when. Silence counts as consent only where the rule of the step says so; otherwise
 * those who kept silent are named as silent. The resolving itself is only reminded of, never closed by time.
 *
 * Starts: typesetting of the resolved text, and the reminders to those who have not answered.
 *
 * Leads to examination; to the drafter again when the vote fails or the document is returned.
 */
export async function consultation(document: DocumentRun, effects: DocumentEffects): Promise<void> {
  while (document.isIn('consultation')) {
    document.tell({
      vi: 'Lấy ý kiến: chờ các đơn vị, thành viên trả lời hoặc hết hạn; sau đó chờ người soạn thảo tiếp thu, giải trình.',
      en: 'Consultation: waits for every answer or the deadline, then for the drafter to resolve the remarks.',
    });
    document.start({ typeset: effects.typeset, setAsDrafted: effects.setAsDrafted, remindHolders: effects.remindHolders });
    await document.nextLook();
  }
}
