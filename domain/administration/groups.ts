import { nameKey } from '../recipients/name-key';
import { refuse } from '../stream/refusal';
import type { Change } from './change';
import type { AskedBy, Plan } from './plan-change';

/** A group has a name of its own and members of the agency's own directory. */
export function setGroup({ group }: Extract<Change, { kind: 'set-group' }>, { organisation, agencyId }: AskedBy): Plan {
  if (group.agencyId !== agencyId) return refuse('NOT_IN_AGENCY');
  const own = new Set(organisation.addressees.filter((one) => one.agencyId === agencyId).map((one) => one.id));
  if (group.memberIds.length === 0) return refuse('SCOPE_REQUIRED', undefined, 'memberIds');
  if (group.memberIds.some((id) => !own.has(id))) return refuse('NOT_AN_ADDRESSEE', undefined, 'memberIds');
  const names = new Set([group.name, ...group.aliases].map(nameKey));
  const others = organisation.recipientGroups.filter((one) => one.agencyId === agencyId && one.id !== group.id);
  if (others.some((one) => [one.name, ...one.aliases].some((name) => names.has(nameKey(name))))) return refuse('ALREADY_SO', undefined, 'name');
  return { writes: [{ kind: 'write-group', group }] };
}
