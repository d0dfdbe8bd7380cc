import type { CivilDate } from '../time/instant';
import { inForce } from './in-force';
import type { AbsenceCover } from './mandate';
import type { Appointment, Organisation } from './organisation';
import { holderOf } from './posts';

/** A post somebody acts from on a day, and why: their own by appointment, or another's while its holder is away. */
export type ActingPost =
  | {
      readonly postId: string; readonly by: 'appointment'; readonly appointment: Appointment; readonly acting: boolean;
      readonly onBehalfOfPersonId?: undefined;
    }
  | {
      readonly postId: string; readonly by: 'cover'; readonly cover: AbsenceCover; readonly acting: false;
      readonly onBehalfOfPersonId?: string;
    };

/**
 * Every post a person may act from on `day`: own appointments first, then absence covers. An absence therefore rewrites no task.
 * Cover carries neither the seal (`domain/seals`) nor the right to sign (`domain/signing`).
 */
export function actingPosts(organisation: Organisation, personId: string, day: CivilDate): readonly ActingPost[] {
  return [...ownPosts(organisation, personId, day), ...coveredPosts(organisation, personId, day)];
}

function ownPosts(organisation: Organisation, personId: string, day: CivilDate): readonly ActingPost[] {
  return organisation.appointments
    .filter((appointment) => appointment.personId === personId && inForce(appointment, day))
    .map((appointment) => ({ postId: appointment.postId, by: 'appointment', appointment, acting: appointment.acting }));
}

function coveredPosts(organisation: Organisation, personId: string, day: CivilDate): readonly ActingPost[] {
  return organisation.mandates
    .filter((mandate) => mandate.kind === 'absence-cover')
    .filter((cover) => cover.coveringPersonId === personId && inForce(cover, day))
    .map((cover) => {
      const holder = holderOf(organisation, cover.postId, day);
      return { postId: cover.postId, by: 'cover', cover, acting: false, ...(holder && { onBehalfOfPersonId: holder.id }) };
    });
}
