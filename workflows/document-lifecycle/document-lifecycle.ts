import { continueAsNew } from '@temporalio/workflow';
import { createNotice } from '../waiting/show-to-operators';
import { beginWaiting } from '../waiting/waiting-run';
import { closing } from './closing';
import { consultation } from './consultation';
import { councilSession } from './council-session';
import { distribution } from './distribution';
import { createDocumentEffects, type DocumentEffects } from './document-effects';
import { createDocumentRun, type DocumentRun, type Phase } from './document-run';
import { drafting } from './drafting';
import { examination } from './examination';
import { documentRunId, type DocumentLifecycleInput } from './messages';
import { signing } from './signing';
import { unknownPhase } from './unknown-phase';

/**
 * The life of one document, from the draft handed in until it is filed. What happened, and which phase comes next, the record
 * says; this waits for people and for time and starts what has to be done outside. It can be thrown away and begun again.
 */
export async function documentLifecycle({ documentId }: DocumentLifecycleInput): Promise<void> {
  const waiting = await beginWaiting({
    streamId: documentRunId(documentId),
    beginAgain: () => continueAsNew<typeof documentLifecycle>({ documentId }),
  });
  const document = createDocumentRun(waiting, createNotice());
  const effects = createDocumentEffects();

  while (!waiting.standing.closed) {
    await phaseOf(document)(document, effects);
  }
  await closing(document, waiting);
}

/** A return or a result of the session can lead back to any phase: the record answers which. */
const PHASES: Readonly<Record<Phase, (document: DocumentRun, effects: DocumentEffects) => Promise<void>>> = {
  drafting,
  consultation,
  examination,
  'council-session': councilSession,
  signing,
  distribution,
};

function phaseOf(document: DocumentRun): (document: DocumentRun, effects: DocumentEffects) => Promise<void> {
  const known = Object.entries(PHASES).find(([phase]) => phase === document.standing.phase);
  return known?.[1] ?? unknownPhase;
}
