import { copyRefusal } from '../../copies/copy-refusal';
import { numberedFirst } from '../../registers/number-before-signature';
import { seriesFor } from '../../registers/series-of';
import { refusalToAct } from '../../organisation/may-act-from';
import { sayDay } from '../../calendar/say-day';
import { isTrial } from '../../routes/trial-route';
import { agencyOf, holderOf } from '../../organisation/posts';
import { signedByTwo, whyNoSecond } from '../../signing/second-signature';
import { signingAuthority } from '../../signing/signing-authority';
import { documentTypeOf } from '../../rulepacks/rule-value';
import type { Actor } from '../../stream/actor';
import { refuse } from '../../stream/refusal';
import type { Context, Decision } from '../../stream/stream-model';
import type { PersonAct } from '../document-commands';
import type { DocumentEvent, DocumentFacts } from '../document-events';
import { findingsRefusal } from '../door';
import { evolve } from '../evolve';
import { goOn } from '../go-on';
import { accepted, beginWith, unfold } from '../unfolding';

/** Handing in: the door is passed, the route begins, and the first step after the draft is opened. */
export function submit(body: Extract<PersonAct, { kind: 'submit' }>, actor: Actor, context: Context): Decision<DocumentEvent> {
  const { facts, text } = body;
  const book = isTrial(body.route) ? undefined : seriesFor(context.organisation, facts.agencyId, facts.documentType);
  const route = signedByTwo(numberedFirst(body.route, book), facts);
  if (actor.kind !== 'person' || actor.postId !== facts.drafter.postId) return refuse('NOT_YOUR_POST');
  const refused = refusalToAct(context.organisation, actor, context.today)
    ?? findingsRefusal(body.findings) ?? copyRefusal(facts, context) ?? gapsOf(body, context);
  if (refused) return refused;
  const submitted: DocumentEvent = { type: 'DocumentSubmitted', v: 1, facts, route, text };
  const handedIn: DocumentEvent = {
    type: 'StepPassed', v: 1, stepId: 'draft', round: 0, act: 'submitted', textSha256: text.textSha256, personId: actor.personId, postId: actor.postId,
  };
  const begun = { ...beginWith(evolve(undefined, submitted, context.now)), events: [submitted] };
  return accepted(goOn(unfold(begun, context, { events: [handedIn] }), context));
}

function gapsOf({ facts, route }: Extract<PersonAct, { kind: 'submit' }>, context: Context) {
  const agency = agencyOf(context.organisation, facts.agencyId);
  if (!agency || !documentTypeOf(agency.pack, facts.documentType, context.today)) return refuse('UNKNOWN_TYPE', { type: facts.documentType }, 'documentType');
  if (!context.organisation.posts.some((post) => post.id === facts.signerPostId)) return refuse('SIGNER_MISSING', undefined, 'signerPostId');
  if (!isTrial(route) && facts.recipients.length === 0) return refuse('RECIPIENTS_MISSING', undefined, 'recipients');
  const refused = signerRefusal(facts, context) ?? coSignerRefusal(facts, context);
  if (refused) return refused;
  const asks = route.steps.find((step) => step.kind === 'consult' || step.kind === 'poll');
  if (asks?.kind === 'consult' && facts.consultedPostIds.length === 0) return refuse('UNIT_REQUIRED', undefined, 'consultedPostIds');
  if (asks?.kind === 'poll' && !facts.committeeId) return refuse('UNIT_REQUIRED', undefined, 'committeeId');
  return undefined;
}

/** A signer who could not sign it today, for want of the field or of a mandate, is refused while the drafter can still choose. */
function signerRefusal(facts: DocumentFacts, context: Context) {
  const holder = holderOf(context.organisation, facts.signerPostId, context.today);
  if (!holder) return undefined;
  const { agencyId, signerPostId, documentType, field, committeeId } = facts;
  const answer = signingAuthority({
    organisation: context.organisation, agencyId, signerPostId, personId: holder.id, documentType, day: context.today,
    ...(field && { field }), ...(committeeId && { committeeId }),
  });
  return answer.allowed ? undefined : refuse('NO_SIGNING_AUTHORITY', { on: sayDay(context.today), why: answer.why }, 'signerPostId');
}

/** A second leader who is another person, and who could sign it today. A copy bears one signature (Decree 30/2020, annex I). */
function coSignerRefusal(facts: DocumentFacts, { organisation, today }: Context) {
  const { coSignerPostId, signerPostId, copyOf } = facts;
  if (coSignerPostId === undefined) return undefined;
  if (copyOf) return refuse('TWO_SIGNERS_NOT_HERE', undefined, 'coSignerPostId');
  const holder = holderOf(organisation, coSignerPostId, today);
  if (coSignerPostId === signerPostId || holder?.id === holderOf(organisation, signerPostId, today)?.id) {
    return refuse('SAME_SIGNER', undefined, 'coSignerPostId');
  }
  const why = whyNoSecond(facts, organisation, today);
  return why === undefined ? undefined : refuse('NO_SIGNING_AUTHORITY', { on: sayDay(today), why }, 'coSignerPostId');
}
