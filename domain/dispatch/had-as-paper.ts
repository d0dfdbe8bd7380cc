import type { PapersHad } from '../document/document-events';
import type { DistributionAddressee } from '../organisation/addressee';
import type { Organisation } from '../organisation/organisation';
import type { Instant } from '../time/instant';

/**
 * When an addressee had the issued copy as session paper. The papers went to the council's own address book: the same post, or the same
 * mailbox, is the same addressee; a name alone is not.
 */
export function hadAsPaper(
  papersHad: readonly PapersHad[], organisation: Organisation,
): (addressee: DistributionAddressee) => Instant | undefined {
  const byId = new Map(organisation.addressees.map((addressee) => [addressee.id, addressee]));
  const sentAt = new Map<string, Instant>();
  for (const papers of papersHad) {
    for (const place of papers.addresseeIds.flatMap((id) => placeOf(byId.get(id)) ?? [])) {
      if (!sentAt.has(place)) sentAt.set(place, papers.sentAt);
    }
  }
  return (addressee) => sentAt.get(placeOf(addressee) ?? '');
}

function placeOf(addressee: DistributionAddressee | undefined): string | undefined {
  if (addressee?.postId) return `post ${addressee.postId}`;
  return addressee?.email && `mail ${addressee.email.toLowerCase()}`;
}
