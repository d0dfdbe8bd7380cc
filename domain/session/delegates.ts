import type { DistributionAddressee } from '../organisation/addressee';
import type { Organisation } from '../organisation/organisation';
import { nameKey } from '../recipients/name-key';

/** The delegates of a council: the members of its recipient groups that stand for "đại biểu" ("Các đại biểu HĐND phường"). */
export function delegatesOf(organisation: Organisation, councilId: string): readonly DistributionAddressee[] {
  const groups = organisation.recipientGroups.filter(({ agencyId, name }) => agencyId === councilId && nameKey(name).startsWith('đại biểu'));
  const memberIds = new Set(groups.flatMap((group) => group.memberIds));
  return organisation.addressees.filter((addressee) => memberIds.has(addressee.id));
}
