import type { Organisation } from '../organisation/organisation';
import { postOf } from '../organisation/posts';
import { refuse } from '../stream/refusal';
import { addDays } from '../time/instant';
import type { Change } from './change';
import type { AskedBy, Plan } from './plan-change';

/** How long a link for the first sign-in waits to be used. */
const INVITATION_DAYS = 7;

/** A person is known once, by their address of mail. What they may do comes from appointments alone. */
export function addPerson({ personId, fullName, email }: Extract<Change, { kind: 'add-person' }>, { organisation }: AskedBy): Plan {
  const address = addressOf(email);
  if (organisation.persons.some((person) => person.email.toLowerCase() === address)) return refuse('ALREADY_SO', undefined, 'email');
  return { writes: [{ kind: 'add-person', personId, fullName: fullName.trim().normalize('NFC'), email: address }] };
}

/** A link for the first sign-in, or for a new one when the password was forgotten. */
export function invite({ personId, tokenSha256 }: Extract<Change, { kind: 'invite' }>, { organisation, agencyId, today }: AskedBy): Plan {
  if (!isOfAgency(organisation, agencyId, personId)) return refuse('NOT_IN_AGENCY');
  return { writes: [{ kind: 'write-invitation', personId, tokenSha256, until: addDays(today, INVITATION_DAYS) }] };
}

/** Those who hold or held a post there, and those who hold none anywhere yet. */
export function isOfAgency(organisation: Organisation, agencyId: string, personId: string): boolean {
  if (!organisation.persons.some((person) => person.id === personId)) return false;
  const held = organisation.appointments.filter((one) => one.personId === personId);
  return held.length === 0 || held.some((one) => postOf(organisation, one.postId)?.agencyId === agencyId);
}

/** An address of mail as it is compared and kept. */
export function addressOf(email: string): string {
  return email.trim().toLowerCase();
}
