import type { DocumentEffects } from './document-effects';
import type { DocumentRun } from './document-run';

/**
 * Signing: steps `number` (where the book gives numbers before the signature), `sign` and `seal`.
 *
 * Waits for the signer, and after the signature for the records clerk, who takes the last look and gives number, date and seal in
 * one act. Both go in two phases. Somebody asks for a signature: the bytes with a hole for it are prepared from that event alone.
 * They sign it with their key, which never comes near here: the value is put in and the whole file verified, and only then does the
 * record call the document signed or issued. A seal reserves its number when it is prepared and binds it when it is complete.
 *
 * When time runs out for a preparation (two minutes for a key of our own) the look gives it up; its number is released if it is
 * still the last of its series and voided with the reason otherwise. When time runs out for the step, its holder is reminded.
 *
 * Starts: preparing the bytes, embedding and verifying the value, the reminders. A failed verification is a fact the record is
 * told, never an effect tried again until it passes.
 *
 * Leads to distribution; on the routes that sign early, to the council session; back to examination when it is returned.
 */
export async function signing(document: DocumentRun, effects: DocumentEffects): Promise<void> {
  while (document.isIn('signing')) {
    document.tell({
      vi: 'Ký và phát hành: chờ người có thẩm quyền ký, hoặc văn thư cấp số, ghi ngày và đóng dấu.',
      en: 'Signing: waits for the signature, or for the records clerk to give number, date and seal.',
    });
    document.start({
      typeset: effects.typeset,
      setAsDrafted: effects.setAsDrafted,
      setCopy: effects.setCopy,
      numberPage: effects.numberPage,
      prepareSignature: effects.prepareSignature,
      embedSignature: effects.embedSignature,
      remindHolders: effects.remindHolders,
    });
    await document.nextLook();
  }
}
