import { sayDay } from '../calendar/say-day';
import type { PersonActor } from '../stream/actor';
import { refuse } from '../stream/refusal';
import type { Refusal } from '../stream/refusal';
import { addDays } from '../time/instant';
import type { CivilDate } from '../time/instant';
import { actingPosts } from './acting-posts';
import type { Organisation } from './organisation';

/** `until` is the last day on which it still held. */
export type MayActFrom =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: 'not-held' }
  | { readonly allowed: false; readonly reason: 'mandate-ended'; readonly until: CivilDate };

/** Whether the actor may act from the post they name on `day`, as its holder or covering for exactly the person they name. */
export function mayActFrom(organisation: Organisation, actor: PersonActor, day: CivilDate): MayActFrom {
  const held = actingPosts(organisation, actor.personId, day)
    .some((post) => post.postId === actor.postId && post.onBehalfOfPersonId === actor.onBehalfOfPersonId);
  if (held) return { allowed: true };
  const until = lastDayHeld(organisation, actor, day);
  return until === undefined ? { allowed: false, reason: 'not-held' } : { allowed: false, reason: 'mandate-ended', until };
}

/** The same as a refusal: NOT_YOUR_POST or MANDATE_ENDED; undefined when the actor may act. */
export function refusalToAct(organisation: Organisation, actor: PersonActor, day: CivilDate): { readonly refusal: Refusal } | undefined {
  const answer = mayActFrom(organisation, actor, day);
  if (answer.allowed) return undefined;
  return answer.reason === 'not-held' ? refuse('NOT_YOUR_POST') : refuse('MANDATE_ENDED', { until: sayDay(addDays(answer.until, 1)) });
}

function lastDayHeld(organisation: Organisation, actor: PersonActor, day: CivilDate): CivilDate | undefined {
  const appointments = organisation.appointments.filter((appointment) => appointment.personId === actor.personId);
  const covers = organisation.mandates
    .filter((mandate) => mandate.kind === 'absence-cover')
    .filter((cover) => cover.coveringPersonId === actor.personId);
  return [...appointments, ...covers]
    .filter((dated) => dated.postId === actor.postId)
    .flatMap((dated) => (dated.until !== undefined && dated.until < day ? [dated.until] : []))
    .toSorted()
    .at(-1);
}
