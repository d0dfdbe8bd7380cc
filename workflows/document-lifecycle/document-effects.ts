import { proxyActivities, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { PdfActivities, ReminderActivities } from '../../activities';
import { documentsQueueOf, FIRST_TRY, REMINDING, SIGNATURE, TYPESETTING } from '../activity-options';
import { besideFirst } from '../waiting/beside-first';
import type { Starters } from '../waiting/start-listed';
import type { WaitingRun } from '../waiting/waiting-run';

export type DocumentEffects = Required<Pick<Starters, 'typeset' | 'setAsDrafted' | 'setCopy' | 'prepareSignature' | 'embedSignature' | 'remindHolders'>>;

/** The activities behind the effects of a document: tried beside the run where that is soon done, PDF work with patience on its own queue. */
export function createDocumentEffects(waiting: WaitingRun): DocumentEffects {
  const beside = proxyLocalActivities<PdfActivities>(FIRST_TRY);
  const taskQueue = documentsQueueOf(workflowInfo().taskQueue);
  const { typesetDraft, setAsDrafted, setCopy } = proxyActivities<PdfActivities>({ ...TYPESETTING, taskQueue });
  const { prepareSignature, embedSignature } = proxyActivities<PdfActivities>({ ...SIGNATURE, taskQueue });
  const { remindHolders } = proxyActivities<ReminderActivities>(REMINDING);
  return {
    typeset: besideFirst(waiting, beside.typesetDraft, typesetDraft),
    prepareSignature: besideFirst(waiting, beside.prepareSignature, prepareSignature),
    embedSignature: besideFirst(waiting, beside.embedSignature, embedSignature),
    setAsDrafted, setCopy, remindHolders,
  };
}
