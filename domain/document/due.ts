import type { RouteStep } from '../routes/route';
import { STEP_KINDS } from '../steps/step-kinds';
import { SYSTEM } from '../stream/actor';
import type { Context, Decision } from '../stream/stream-model';
import type { DocumentEvent } from './document-events';
import type { DocumentState, OpenStep } from './document-state';
import { follow } from './go-on';
import { stepOf } from './next-step';
import { movedByCalendar } from './step-deadline';
import { accepted, beginWith, unfold, type Unfolding } from './unfolding';

/** The look: what a child stream, the clock or a changed calendar has made due, and nothing else. Nothing due writes nothing. */
export function doWhatIsDue(document: DocumentState, context: Context): Decision<DocumentEvent> {
  const { current } = document;
  const step = current && stepOf(document, current.stepId);
  if (!current || !step) return { events: [] };
  const reckoned = moveDeadline(beginWith(document), step, context);
  const timely = remarkTime(reckoned, reckoned.state.current ?? current, context);
  const outcome = STEP_KINDS[current.kind].due?.({ document: timely.state, step, open: timely.state.current ?? current, context });
  return accepted(outcome ? follow(timely, outcome, SYSTEM, context) : timely);
}

/** Keeps both moments and the reason; what waits on a side stream of the step falls due with it. */
function moveDeadline(so: Unfolding, step: RouteStep, context: Context): Unfolding {
  const { current } = so.state;
  const moved = current && movedByCalendar(so.state, context);
  if (!moved) return so;
  const after = unfold(so, context, { events: [{ type: 'DeadlineMoved', v: 1, stepId: current.stepId, round: current.round, ...moved }] });
  const open = after.state.current;
  const follows = open && STEP_KINDS[open.kind].moved?.({ document: after.state, step, open, context });
  return follows ? unfold(after, context, follows) : after;
}

/** Notes once that a step is overdue, and each reminder that has come due; a step that is passed by the same look needs neither. */
function remarkTime(so: Unfolding, open: OpenStep, context: Context): Unfolding {
  const events: DocumentEvent[] = [];
  if (open.dueAt && !open.overdue && open.dueAt <= context.now) events.push({ type: 'StepOverdue', v: 1, stepId: open.stepId, round: open.round });
  const times = open.remindAt.filter((at) => at <= context.now).length;
  if (times > open.remindersDue) events.push({ type: 'ReminderDue', v: 1, stepId: open.stepId, round: open.round, times });
  return unfold(so, context, { events });
}
