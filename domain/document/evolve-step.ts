import { assertNever } from '../assert-never';
import type { Instant } from '../time/instant';
import type { CouncilResult, DocumentEvent, PapersHad, ReckonedBy } from './document-events';
import type { DocumentState, OpenStep, PassedStep } from './document-state';
import type { AskingEvent } from './evolve-asking';
import { initialsOn } from './initials';
import type { SignatureEvent } from './evolve-signature';

type StepEvent = Exclude<
  DocumentEvent,
  | SignatureEvent
  | AskingEvent
  | { type: 'DocumentSubmitted' | 'TextRevised' | 'FieldChanged' | 'RecipientsResolved' | 'DraftTypeset' | 'TypesettingFailed'
      | 'NumberGiven' | 'NumberedPageSet' | 'NumberLost' | 'DocumentWithdrawn' | 'TrialEnded' | 'DocumentFiled' | 'DispatchStarted' }
>;

/** Folds what happens at the steps of the route. */
export function evolveStep(state: DocumentState, event: StepEvent, at: Instant): DocumentState {
  switch (event.type) {
    case 'StepOpened':
      return { ...state, round: event.round, current: opened(event, at), ...(event.silence && { silence: event.silence }) };
    case 'StepPassedOver':
      return { ...state, passedOver: [...state.passedOver, event.stepId] };
    case 'StepPassed':
      return passedOn(state, event, at);
    case 'StepSeen':
      return atCurrent(state, event.round, (open) => ({ ...open, seen: true }));
    case 'DeadlineMoved':
      return atCurrent(state, event.round, (open) => moved(open, event));
    case 'StepOverdue':
      return atCurrent(state, event.round, (open) => ({ ...open, overdue: true }));
    case 'ReminderDue':
      return atCurrent(state, event.round, (open) => ({ ...open, remindersDue: event.times }));
    case 'HoldersReminded':
      return atCurrent(state, event.round, (open) => ({ ...open, remindersSent: event.times }));
    case 'HoldersNudged':
      return atCurrent(state, event.round, (open) => ({ ...open, nudges: { times: event.times, lastAt: at, sent: open.nudges?.sent ?? 0 } }));
    case 'NudgeSent':
      return atCurrent(state, event.round, (open) => (open.nudges ? { ...open, nudges: { ...open.nudges, sent: event.times } } : open));
    case 'CollectionClosed':
      return event.adopted ? state : reopen(state, ['draft', event.stepId]);
    case 'DocumentReturned':
      return { ...offAgenda(reopen(state, [event.toStepId])), preparation: undefined, signed: undefined, paper: undefined };
    case 'DocumentTakenBack':
      return reopen(state, [event.toStepId]);
    case 'CouncilSessionAssigned':
      return { ...state, council: { sessionId: event.sessionId } };
    case 'CouncilResultReceived':
      return afterResult(withPapers({ ...state, council: { sessionId: event.sessionId, result: event.result } }, event.papers), event.stepId, event.result);
    default:
      return assertNever(event);
  }
}

function opened(event: Extract<DocumentEvent, { type: 'StepOpened' }>, at: Instant): OpenStep {
  return {
    stepId: event.stepId, kind: event.stepKind, round: event.round, openedAt: at, postIds: event.postIds,
    ...(event.dueAt && { dueAt: event.dueAt }), ...(event.rule?.calendar !== undefined && { reckoned: reckoned(event.rule, event.rule.calendar) }),
    remindAt: event.remindAt ?? [], seen: false, overdue: false, remindersDue: 0, remindersSent: 0,
  };
}

function passedOn(state: DocumentState, event: Extract<DocumentEvent, { type: 'StepPassed' }>, at: Instant): DocumentState {
  const after = { ...state, passed: { ...state.passed, [event.stepId]: passedStep(event, at) } };
  return event.initials ? withOtherInitials(after, event.round) : after;
}

function reckoned({ value }: ReckonedBy, calendar: number): OpenStep['reckoned'] {
  return { calendar, ...(value && { rule: value }) };
}

function moved(open: OpenStep, { from, to, because, calendar, remindAt }: Extract<DocumentEvent, { type: 'DeadlineMoved' }>): OpenStep {
  return { ...open, dueAt: to, remindAt, reckoned: { ...open.reckoned, calendar }, moved: { from, to, because, calendar } };
}

function passedStep(event: Extract<DocumentEvent, { type: 'StepPassed' }>, at: Instant): PassedStep {
  const { act, round, textSha256, personId, postId, initials } = event;
  return { act, round, at, textSha256, ...(personId && { personId }), ...(postId && { postId }), ...(initials && { initials }) };
}

/** Initials came onto the page or left it: it is another page, and whoever approved the one before has to see it. */
function withOtherInitials(state: DocumentState, round: number): DocumentState {
  const passed = Object.fromEntries(Object.entries(state.passed).filter(([, { act }]) => act !== 'approved'));
  return { ...state, passed, typeset: undefined, typesettingFailed: undefined, initialled: round };
}

function atCurrent(state: DocumentState, round: number, change: (open: OpenStep) => OpenStep): DocumentState {
  return state.current?.round === round ? { ...state, current: change(state.current) } : state;
}

function reopen(state: DocumentState, stepIds: readonly string[]): DocumentState {
  const passed = Object.fromEntries(Object.entries(state.passed).filter(([id]) => !stepIds.includes(id)));
  const after = { ...state, passed, passedOver: state.passedOver.filter((id) => !stepIds.includes(id)) };
  return initialsOn(after).length < initialsOn(state).length ? withOtherInitials(after, state.round) : after;
}

/** What waits on an agenda and is returned waits there no more; a session that gave its result is remembered. */
function offAgenda(state: DocumentState): DocumentState {
  return state.council && !state.council.result ? { ...state, council: undefined } : state;
}

function withPapers(state: DocumentState, papers: PapersHad | undefined): DocumentState {
  return papers ? { ...state, papersHad: [...(state.papersHad ?? []), papers] } : state;
}

/**
 * Where a result of the session sends the document: on, to be completed, back to its drafter, or to the next session. What was issued
 * before the session cannot be changed any more: it goes on as it is, and whatever the council wants changed is a new document.
 */
function afterResult(state: DocumentState, stepId: string, result: CouncilResult): DocumentState {
  if (state.issued) {
    const waits = result === 'not-submitted' || result === 'moved-to-next-session';
    return waits ? { ...reopen(state, [stepId]), council: undefined } : state;
  }
  switch (result) {
    case 'considered':
    case 'passed':
      return state;
    case 'supplement-required':
    case 'passed-with-changes':
      return { ...reopen(state, ['resolve']), signed: undefined };
    case 'not-submitted':
    case 'not-passed':
      return { ...reopen(state, ['draft', 'resolve', stepId]), signed: undefined, council: undefined };
    case 'moved-to-next-session':
      return { ...reopen(state, [stepId]), council: undefined };
  }
}
