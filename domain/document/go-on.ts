import type { PackId } from '../organisation/organisation';
import { agencyOf } from '../organisation/posts';
import { ruleValue } from '../rulepacks/rule-value';
import type { RouteStep } from '../routes/route';
import { STEP_KINDS } from '../steps/step-kinds';
import type { Actor } from '../stream/actor';
import type { Context } from '../stream/stream-model';
import type { Passing, StepOutcome } from '../steps/step-kind';
import type { DocumentEvent, SilenceRule } from './document-events';
import { isTrialOver, nextStep } from './next-step';
import { postsOf } from './step-actors';
import { deadlineOfStep } from './step-deadline';
import { unfold, type Unfolding } from './unfolding';

/** Takes in what an act came to: it stays, goes on, or this step is passed and the document goes on. */
export function follow(so: Unfolding, outcome: StepOutcome, actor: Actor, context: Context): Unfolding {
  const done = unfold(so, context, outcome);
  if (outcome.then === 'stay') return done;
  return goOn(outcome.then === 'go-on' ? done : passCurrent(done, outcome.then, actor, context), context);
}

/**
 * Opens the first step that does not stand. A step nobody is in charge of here is passed over, which is written down. A trial, of which every
 * step stands, is over.
 */
export function goOn(so: Unfolding, context: Context): Unfolding {
  if (isTrialOver(so.state)) return unfold(so, context, { events: [{ type: 'TrialEnded', v: 1 }] });
  const step = nextStep(so.state);
  const postIds = postsOf(step.actors, so.state, context.organisation, context.today);
  if (step.kind === 'advise' && postIds.length === 0) {
    return goOn(unfold(so, context, { events: [{ type: 'StepPassedOver', v: 1, stepId: step.id, reason: 'nobody-in-charge' }] }), context);
  }
  const opened = unfold(so, context, { events: [openingEvent(so, step, postIds, context)] });
  const open = opened.state.current;
  const starts = open && STEP_KINDS[step.kind].opening?.({ document: opened.state, step, open, context });
  return starts ? unfold(opened, context, starts) : opened;
}

function openingEvent(so: Unfolding, step: RouteStep, postIds: readonly string[], context: Context): DocumentEvent {
  const opening = { type: 'StepOpened', v: 1, stepId: step.id, stepKind: step.kind, round: so.state.round + 1, postIds } as const;
  const agency = agencyOf(context.organisation, so.state.facts.agencyId);
  const deadline = agency && deadlineOfStep(agency, step, context);
  if (!deadline) return opening;
  return { ...opening, ...deadline, ...(step.kind === 'consult' && { silence: silenceRule(agency.pack, context) }) };
}

/** Looked up on the day a consultation opens, and kept with its source. */
function silenceRule(pack: PackId, { today }: Context): SilenceRule {
  const { value, source } = ruleValue(pack, 'silence-in-consultation', today);
  return { value, source };
}

function passCurrent(so: Unfolding, passing: Passing, actor: Actor, context: Context): Unfolding {
  const open = so.state.current;
  if (!open) return so;
  const by = actor.kind === 'person' ? { personId: actor.personId, postId: actor.postId } : passing.by;
  const { pass: act, wordsId, bytesSha256, initials } = passing;
  return unfold(so, context, {
    events: [{
      type: 'StepPassed', v: 1, stepId: open.stepId, round: open.round, act, textSha256: so.state.text.textSha256, ...by,
      ...(wordsId && { wordsId }), ...(bytesSha256 && { bytesSha256 }), ...(initials && { initials }),
    }],
  });
}
