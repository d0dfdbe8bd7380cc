import type { Actor } from '../../stream/actor';
import { refuse } from '../../stream/refusal';
import type { Context, Decision } from '../../stream/stream-model';
import { civilDateOf, type CivilDate } from '../../time/instant';
import type { DocumentEvent } from '../document-events';
import type { DocumentState } from '../document-state';
import { currentLabel, drafterRefusal } from '../turn';

/** How often a drafter may nudge the holders of one step, and at most once a day: after that one goes and talks to them. */
const MOST_NUDGES = 3;

/** Đôn đốc: the drafter asks the holders of the step to get on with it. It is a mail to each who has not acted, and it is counted. */
export function nudge(document: DocumentState, actor: Actor, context: Context): Decision<DocumentEvent> {
  const refused = drafterRefusal(document, actor, context);
  if (refused) return refused;
  const { current } = document;
  if (!current || !isHeldByOthers(document)) return refuse('WRONG_STEP', { step: currentLabel(document) });
  const times = current.nudges?.times ?? 0;
  if (times >= MOST_NUDGES) return refuse('NUDGED_ENOUGH', { times: String(times) });
  if (wasNudgedOn(document, context.today)) return refuse('NUDGED_TODAY', { times: String(times) });
  return { events: [{ type: 'HoldersNudged', v: 1, stepId: current.stepId, round: current.round, times: times + 1 }] };
}

/** Whether the drafter may nudge on that day. */
export function mayNudge(document: DocumentState, today: CivilDate): boolean {
  return isHeldByOthers(document) && (document.current?.nudges?.times ?? 0) < MOST_NUDGES && !wasNudgedOn(document, today);
}

/** What was issued is on its way by itself. */
function isHeldByOthers({ current, facts, issued }: DocumentState): boolean {
  return current !== undefined && !issued && current.postIds.length > 0 && !current.postIds.includes(facts.drafter.postId);
}

function wasNudgedOn({ current }: DocumentState, today: CivilDate): boolean {
  return current?.nudges !== undefined && civilDateOf(current.nudges.lastAt) === today;
}
