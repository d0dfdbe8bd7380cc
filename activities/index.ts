import { createDeliverDue, type DeliveringPorts } from './deliver-due';
import { createEmbedSignature } from './embed-signature';
import { createKeepHeads, type HeadPorts } from './keep-heads';
import { createNumberPage, type NumberPagePorts } from './number-page';
import { createPrepareSignature, type SignaturePorts } from './prepare-signature';
import { createRemindAddressees } from './remind-addressees';
import { createRemindHolders, type ReminderPorts } from './remind-holders';
import { createSendDailyDigests, type DigestPorts } from './send-daily-digests';
import { createSetAsDrafted, type SetAsDraftedPorts } from './set-as-drafted';
import { createSetCopy, type SetCopyPorts } from './set-copy';
import { createTypesetDraft, type TypesetDraftPorts } from './typeset-draft';

export { createLookActivities, type LookActivities } from './look';
export type { EffectEnd, Sight } from './sight';

/** Work on PDF bytes, on the queue for documents. */
export function createPdfActivities(ports: PdfPorts) {
  return {
    typesetDraft: createTypesetDraft(ports),
    setAsDrafted: createSetAsDrafted(ports),
    setCopy: createSetCopy(ports),
    numberPage: createNumberPage(ports),
    prepareSignature: createPrepareSignature(ports),
    embedSignature: createEmbedSignature(ports),
  };
}

export function createReminderActivities(ports: ReminderPorts) {
  return { remindHolders: createRemindHolders(ports) };
}

export function createDispatchActivities(ports: DeliveringPorts) {
  return { deliverDue: createDeliverDue(ports), remindAddressees: createRemindAddressees(ports) };
}

export function createDigestActivities(ports: DigestPorts) {
  return { sendDailyDigests: createSendDailyDigests(ports) };
}

export function createHeadActivities(ports: HeadPorts) {
  return { keepHeads: createKeepHeads(ports) };
}

export type PdfActivities = ReturnType<typeof createPdfActivities>;
export type ReminderActivities = ReturnType<typeof createReminderActivities>;
export type DispatchActivities = ReturnType<typeof createDispatchActivities>;
export type DigestActivities = ReturnType<typeof createDigestActivities>;
export type HeadActivities = ReturnType<typeof createHeadActivities>;
type PdfPorts = TypesetDraftPorts & SetAsDraftedPorts & SetCopyPorts & NumberPagePorts & SignaturePorts;
export type EffectPorts = PdfPorts & ReminderPorts & DeliveringPorts & DigestPorts & HeadPorts;
