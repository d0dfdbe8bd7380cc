import { latestNotice, noticesAfter } from '../calendar/notices';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { DeadlineRule } from '../deadlines/deadline-rule';
import { dueAt, type DueAt } from '../deadlines/due-at';
import { reasonsOf, type MovedDeadline } from '../deadlines/moved-deadline';
import { remindersBefore } from '../deadlines/reminders';
import type { Agency } from '../organisation/organisation';
import { agencyOf } from '../organisation/posts';
import type { RouteStep } from '../routes/route';
import { ruleValue, stepDeadline } from '../rulepacks/rule-value';
import type { Background } from '../stream/stream-model';
import { civilDateOf, type Instant } from '../time/instant';
import type { DocumentState, OpenStep } from './document-state';
import { stepOf } from './next-step';

/** When a step that opens now falls due, with the rule it was reckoned by; undefined for one without a deadline. */
export function deadlineOfStep(agency: Agency, step: RouteStep, { now, today, calendar }: Background) {
  if (!step.deadline) return undefined;
  const { value, source } = stepDeadline(agency.pack, step.deadline, today, agency.rules);
  const due = dueAt(value, now, calendar);
  return {
    dueAt: due.at, remindAt: remindAt(agency, { openedAt: now, due, calendar }),
    rule: { source, provisional: due.provisional, value, calendar: latestNotice(calendar) },
  };
}

/**
 * What a changed calendar makes of the deadline of the open step: reckoned anew from its opening, by the rule it was opened with. A change
 * of the rule itself moves no running deadline, nor does anything move one that has passed. Undefined: it stays.
 */
export function movedByCalendar(
  document: DocumentState, { now, organisation, calendar }: Pick<Background, 'now' | 'organisation' | 'calendar'>,
): (MovedDeadline & { readonly remindAt: readonly Instant[]; readonly provisional: boolean }) | undefined {
  const { current } = document;
  const since = current?.reckoned?.calendar ?? 0;
  if (!current?.dueAt || current.overdue || current.dueAt <= now || latestNotice(calendar) <= since) return undefined;
  const agency = agencyOf(organisation, document.facts.agencyId);
  const rule = agency && ruleOf(document, current, agency);
  if (!agency || !rule) return undefined;
  const due = dueAt(rule, current.openedAt, calendar);
  const latest = due.at > current.dueAt ? due.at : current.dueAt;
  const because = noticesAfter(calendar, { since, after: civilDateOf(current.openedAt), until: civilDateOf(latest) });
  if (due.at === current.dueAt || because.length === 0) return undefined;
  const past = current.remindAt.slice(0, current.remindersDue);
  const coming = remindAt(agency, { openedAt: current.openedAt, due, calendar }).filter((at) => at > now);
  return {
    from: current.dueAt, to: due.at, because: reasonsOf(because), calendar: latestNotice(calendar), remindAt: [...past, ...coming],
    provisional: due.provisional,
  };
}

/** The rule it was opened with; of steps opened before that was kept, the one in force on that day. */
function ruleOf(document: DocumentState, { stepId, openedAt, reckoned }: OpenStep, { pack, rules }: Agency): DeadlineRule | undefined {
  const deadline = stepOf(document, stepId)?.deadline;
  return reckoned?.rule ?? (deadline && stepDeadline(pack, deadline, civilDateOf(openedAt), rules).value);
}

interface Reckoned {
  readonly openedAt: Instant;
  readonly due: DueAt;
  readonly calendar: WorkingCalendar;
}

/** The last one says that it is overdue. */
function remindAt({ pack }: Agency, { openedAt, due, calendar }: Reckoned): readonly Instant[] {
  const workingDaysBefore = ruleValue(pack, 'reminders', civilDateOf(openedAt)).value;
  return [...remindersBefore({ openedAt, dueAt: due.at, workingDaysBefore, calendar }), due.at];
}
