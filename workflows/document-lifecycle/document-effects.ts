import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { PdfActivities, ReminderActivities } from '../../activities';
import { documentsQueueOf, REMINDING, SIGNATURE, TYPESETTING } from '../activity-options';
import type { Starters } from '../waiting/start-listed';

type OfADocument = 'typeset' | 'setAsDrafted' | 'setCopy' | 'numberPage' | 'prepareSignature' | 'embedSignature' | 'remindHolders';
export type DocumentEffects = Required<Pick<Starters, OfADocument>>;

/** The activities behind the effects of a document; PDF work on its own queue. */
export function createDocumentEffects(): DocumentEffects {
  const taskQueue = documentsQueueOf(workflowInfo().taskQueue);
  const { typesetDraft, setAsDrafted, setCopy, numberPage } = proxyActivities<PdfActivities>({ ...TYPESETTING, taskQueue });
  const { prepareSignature, embedSignature } = proxyActivities<PdfActivities>({ ...SIGNATURE, taskQueue });
  const { remindHolders } = proxyActivities<ReminderActivities>(REMINDING);
  return { typeset: typesetDraft, setAsDrafted, setCopy, numberPage, prepareSignature, embedSignature, remindHolders };
}
