import type { PapersHad } from '../../document/document-events';
import type { DocumentState, OpenStep } from '../../document/document-state';
import { hasResultThere, leaveAgenda } from '../../session/leave-agenda';
import type { AgendaItem, SessionEvent, SessionState } from '../../session/session';
import { refuse } from '../../stream/refusal';
import { streamId } from '../../stream/stream-id';
import type { Context } from '../../stream/stream-model';
import type { StepAnswer, StepKind } from '../step-kind';

/**
 * The Standing Committee's office puts the report on the agenda of a session; the result, keyed in there, comes back by the
 * session's own stream. At the verification stage the committee's verification is noted and the report goes on to be signed.
 */
export const councilStep: StepKind = {
  kind: 'council',
  act({ document, step, open, context }, body) {
    if (body.kind === 'check' && step.kind === 'council' && step.stage === 'verification') {
      if (body.textSha256 !== document.text.textSha256) return refuse('TEXT_CHANGED');
      return { then: { pass: 'council', ...(body.wordsId && { wordsId: body.wordsId }) } };
    }
    return body.kind === 'assignSession' ? assign(document, open, body.sessionId, context) : 'not-here';
  },
  child: (document) => (document.council?.sessionId ? streamId('session', document.council.sessionId) : undefined),
  due({ document, open, context }) {
    const sessionId = document.council?.sessionId;
    if (!sessionId) return undefined;
    const child = context.children.get(streamId('session', sessionId));
    const session = child && sessionState(child.state);
    const item = session?.items.find((entry) => entry.documentId === document.facts.documentId);
    if (!session || !item?.result) return undefined;
    const papers = papersSent(session, item);
    const events = [{ type: 'CouncilResultReceived', v: 1, stepId: open.stepId, sessionId, result: item.result, ...(papers && { papers }) }] as const;
    const isDone = COUNCIL_IS_DONE[item.result] || (item.result === 'not-passed' && document.issued !== undefined);
    return { events: isDone ? [passedThen(document, open), ...events] : events, then: 'go-on' };
  },
};

/** Onto the agenda of a session; from that of another, where it had no result yet, it goes in the same act. */
function assign(document: DocumentState, open: OpenStep, sessionId: string, context: Context): StepAnswer {
  const id = streamId('session', sessionId);
  const session = context.children.get(id);
  if (!session) return refuse('NOT_FOUND');
  if (sessionState(session.state).closed) return refuse('SESSION_CLOSED');
  // put there once more it would lose the result that may have been keyed in meanwhile
  if (document.council?.sessionId === sessionId) return { then: 'stay' };
  if (hasResultThere(document, context)) return refuse('WRONG_STEP', { step: 'Đã có kết quả' });
  const fromSessionId = document.council?.sessionId;
  return {
    events: [{ type: 'CouncilSessionAssigned', v: 1, stepId: open.stepId, sessionId, ...(fromSessionId && { fromSessionId }) }],
    childEvents: [...leaveAgenda(document, context), { streamId: id, event: agendaItem(document) }],
    then: 'stay',
  };
}

function agendaItem({ facts, issued }: DocumentState): SessionEvent {
  return { type: 'AgendaItemAdded', v: 1, documentId: facts.documentId, ...(issued && { issuedPdfSha256: issued.pdfSha256 }) };
}

/** To whom the issued copy went as session paper, and when. A draft marked DỰ THẢO is not that copy; an item that came later was not sent. */
function papersSent(session: SessionState, item: AgendaItem): PapersHad | undefined {
  const { papersSentAt, papersToAddresseeIds } = session;
  if (!item.issuedPdfSha256 || !papersSentAt || !papersToAddresseeIds || item.addedAt > papersSentAt) return undefined;
  return { sentAt: papersSentAt, addresseeIds: papersToAddresseeIds };
}

/** Results after which the session need not see the report again, whatever is still to be mended in it. */
const COUNCIL_IS_DONE = {
  considered: true, passed: true, 'supplement-required': true, 'passed-with-changes': true,
  'not-submitted': false, 'not-passed': false, 'moved-to-next-session': false,
} as const;

function passedThen(document: { readonly text: { readonly textSha256: string } }, open: { readonly stepId: string; readonly round: number }) {
  return { type: 'StepPassed', v: 1, stepId: open.stepId, round: open.round, act: 'council', textSha256: document.text.textSha256 } as const;
}

/** The record folds a child by its own model; the id says which that was. */
function sessionState(state: unknown): SessionState {
  return state as SessionState;
}
