import type { SessionState } from '../../session/session';
import { refuse } from '../../stream/refusal';
import { streamId } from '../../stream/stream-id';
import type { StepKind } from '../step-kind';

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
    if (body.kind !== 'assignSession') return 'not-here';
    const id = streamId('session', body.sessionId);
    const session = context.children.get(id);
    if (!session) return refuse('NOT_FOUND');
    if (sessionState(session.state).closed) return refuse('SESSION_CLOSED');
    // put there once more it would lose the result that may have been keyed in meanwhile
    if (document.council?.sessionId === body.sessionId) return { then: 'stay' };
    return {
      events: [{ type: 'CouncilSessionAssigned', v: 1, stepId: open.stepId, sessionId: body.sessionId }],
      childEvents: [{ streamId: id, event: { type: 'AgendaItemAdded', v: 1, documentId: document.facts.documentId } }],
      then: 'stay',
    };
  },
  child: (document) => (document.council?.sessionId ? streamId('session', document.council.sessionId) : undefined),
  due({ document, open, context }) {
    const sessionId = document.council?.sessionId;
    if (!sessionId) return undefined;
    const session = context.children.get(streamId('session', sessionId));
    const item = session && sessionState(session.state).items.find((entry) => entry.documentId === document.facts.documentId);
    if (!item?.result) return undefined;
    const events = [{ type: 'CouncilResultReceived', v: 1, stepId: open.stepId, sessionId, result: item.result }] as const;
    const isDone = COUNCIL_IS_DONE[item.result] || (item.result === 'not-passed' && document.issued !== undefined);
    return { events: isDone ? [passedThen(document, open), ...events] : events, then: 'go-on' };
  },
};

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
