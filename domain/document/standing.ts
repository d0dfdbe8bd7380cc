import { STEP_KINDS } from '../steps/step-kinds';
import type { OpenTask } from '../stream/open-task';
import type { Effect, Standing } from '../stream/standing';
import { addMs, endOfDay, type Instant } from '../time/instant';
import type { RouteStep } from '../routes/route';
import type { DocumentState, OpenStep } from './document-state';
import { askedTasks } from './asked-word';
import { stepOf } from './next-step';

export type DocumentPhase = 'drafting' | 'consultation' | 'examination' | 'council-session' | 'signing' | 'distribution' | 'closed';

/** What the run of this document waits for. */
export function standingOf(document: DocumentState, seq: number): Standing {
  const { current } = document;
  const wakeAt = current && nextMoment(document, current);
  return {
    seq,
    phase: phaseOf(document),
    step: current?.stepId ?? 'closed',
    holders: current?.postIds ?? [],
    textSha256: document.text.textSha256,
    closed: document.closed !== undefined,
    ...(wakeAt && { wakeAt }),
    effects: document.closed ? [] : effectsOf(document, current),
  };
}

/** One task for each post of the step, where a collection lists its own; and one for each who is asked for a word. */
export function openTasksOf(document: DocumentState): readonly OpenTask[] {
  const { current } = document;
  if (!current || document.closed) return [];
  const own = STEP_KINDS[current.kind].tasks ?? tasksOfStep;
  return [...own(document, current), ...askedTasks(document)];
}

function tasksOfStep({ facts }: DocumentState, current: OpenStep): readonly OpenTask[] {
  return current.postIds.map((postId) => ({
    key: `${current.stepId}/${current.round}/${postId}`, postId, documentId: facts.documentId, step: current.stepId, stepKind: current.kind,
    openedAt: current.openedAt, ...(current.dueAt && { dueAt: current.dueAt }), urgency: facts.urgency,
  }));
}

export function phaseOf(document: DocumentState): DocumentPhase {
  const step = document.current && stepOf(document, document.current.stepId);
  return step ? phaseOfStep(step) : 'closed';
}

function phaseOfStep(step: RouteStep): DocumentPhase {
  switch (step.kind) {
    case 'draft':
      return 'drafting';
    case 'check':
      return step.check === 'release' ? 'drafting' : 'examination';
    case 'consult':
    case 'poll':
    case 'resolve':
      return 'consultation';
    case 'advise':
    case 'approve':
      return 'examination';
    case 'council':
      return 'council-session';
    case 'number':
    case 'sign':
    case 'seal':
      return 'signing';
    case 'dispatch':
      return 'distribution';
  }
}

function effectsOf(document: DocumentState, open: OpenStep | undefined): readonly Effect[] {
  const { facts } = document;
  const typeset: Effect[] = document.typeset || document.typesettingFailed
    ? []
    : [pageEffect(document)];
  if (!open) return typeset;
  const reminders: Effect[] = open.remindersSent < open.remindersDue
    ? [{
        effectId: `remind/${open.round}/${open.remindersDue}`, kind: 'remindHolders',
        input: { documentId: facts.documentId, stepId: open.stepId, round: open.round, times: open.remindersDue },
      }]
    : [];
  return [...typeset, ...numberedPage(document), ...(STEP_KINDS[open.kind].effects?.(document, open) ?? []), ...reminders, ...nudgeEffect(document, open)];
}

/** The approved page with its number and date, before anybody signs it. */
function numberedPage({ facts, numbered }: DocumentState): readonly Effect[] {
  if (!numbered || numbered.pdfSha256 || numbered.onPaper) return [];
  const { number, seriesId } = numbered;
  return [{ effectId: `number/${seriesId}/${number}`, kind: 'numberPage', input: { documentId: facts.documentId, number } }];
}

function nudgeEffect({ facts }: DocumentState, { stepId, round, nudges }: OpenStep): readonly Effect[] {
  if (!nudges || nudges.sent >= nudges.times) return [];
  const input = { documentId: facts.documentId, stepId, round, times: nudges.times, nudge: true };
  return [{ effectId: `nudge/${round}/${nudges.times}`, kind: 'remindHolders', input }];
}

/** The page to be signed: typeset, the drafter's own with its fields, or what is copied with the copy's own part. */
function pageEffect({ facts: { documentId, copyOf }, text: { version, textSha256, page }, initialled }: DocumentState): Effect {
  const input = { documentId, version, textSha256, ...(initialled !== undefined && { initialled }) };
  const which = `${version}/${textSha256}${initialled === undefined ? '' : `/${initialled}`}`;
  if (copyOf) return { effectId: `copy/${which}`, kind: 'setCopy', input };
  if (!page) return { effectId: `typeset/${which}`, kind: 'typeset', input };
  const { pdfSha256, placesSha256 } = page;
  return { effectId: `own-page/${which}`, kind: 'setAsDrafted', input: { ...input, pdfSha256, placesSha256 } };
}

/** The next moment at which the clock changes something here. */
function nextMoment(document: DocumentState, open: OpenStep): Instant | undefined {
  const moments = [
    ...(open.dueAt && !open.overdue ? [open.dueAt] : []),
    ...open.remindAt.slice(open.remindersDue, open.remindersDue + 1),
    ...(document.dispatchSettled ? [open.openedAt] : []),
    ...(document.numbered && isToBeSigned(document, open) ? [addMs(endOfDay(document.numbered.issuedOn), 1)] : []),
    ...(document.preparation && !document.preparation.value ? [document.preparation.expiresAt] : []),
  ];
  return moments.toSorted()[0];
}

/** A number printed on the page is of its day as long as nobody has signed it. */
function isToBeSigned({ paper }: DocumentState, open: OpenStep): boolean {
  return open.kind === 'sign' || (open.kind === 'seal' && paper !== undefined && paper.signedAt === undefined);
}
