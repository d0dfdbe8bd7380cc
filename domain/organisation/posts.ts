import type { CivilDate } from '../time/instant';
import { inForce } from './in-force';
import type { Agency, Appointment, Organisation, Person, Post, PostRole, Unit } from './organisation';

export function agencyOf(organisation: Organisation, agencyId: string): Agency | undefined {
  return organisation.agencies.find((agency) => agency.id === agencyId);
}

export function unitOf(organisation: Organisation, unitId: string): Unit | undefined {
  return organisation.units.find((unit) => unit.id === unitId);
}

export function postOf(organisation: Organisation, postId: string): Post | undefined {
  return organisation.posts.find((post) => post.id === postId);
}

export function personOf(organisation: Organisation, personId: string): Person | undefined {
  return organisation.persons.find((person) => person.id === personId);
}

export function unitOfPost(organisation: Organisation, postId: string): Unit | undefined {
  const unitId = postOf(organisation, postId)?.unitId;
  return unitId === undefined ? undefined : unitOf(organisation, unitId);
}

/** Posts of an agency that carry a role, in the order of the record; of one unit only when `unitId` is given. */
export function postsWithRole(organisation: Organisation, role: PostRole, agencyId: string, unitId?: string): readonly Post[] {
  return organisation.posts.filter(
    (post) => post.agencyId === agencyId && post.roles.includes(role) && (unitId === undefined || post.unitId === unitId),
  );
}

/** The appointment by which the post is held on `day`; the latest when several overlap. */
export function appointmentTo(organisation: Organisation, postId: string, day: CivilDate): Appointment | undefined {
  return organisation.appointments
    .filter((appointment) => appointment.postId === postId && inForce(appointment, day))
    .toSorted((one, other) => other.from.localeCompare(one.from))[0];
}

/** The appointments by which the post is held on `day` or later. */
export function appointmentsFrom(organisation: Organisation, postId: string, day: CivilDate): readonly Appointment[] {
  return organisation.appointments.filter((one) => one.postId === postId && (one.until === undefined || one.until >= day));
}

/** The person who holds the post on `day`, in full or acting. Who covers an absence is not its holder. */
export function holderOf(organisation: Organisation, postId: string, day: CivilDate): Person | undefined {
  const appointment = appointmentTo(organisation, postId, day);
  return appointment && personOf(organisation, appointment.personId);
}
