import { refuse } from '../stream/refusal';
import type { Change } from './change';
import type { AskedBy, Plan } from './plan-change';

/** A person is known once, by their address of mail. What they may do comes from appointments alone. */
export function addPerson({ personId, fullName, email }: Extract<Change, { kind: 'add-person' }>, { organisation }: AskedBy): Plan {
  const address = email.trim().toLowerCase();
  if (organisation.persons.some((person) => person.email.toLowerCase() === address)) return refuse('ALREADY_SO', undefined, 'email');
  return { writes: [{ kind: 'add-person', personId, fullName: fullName.trim().normalize('NFC'), email: address }] };
}
