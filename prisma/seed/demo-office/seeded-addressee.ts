import type { Channel, DistributionAddressee } from '../../../domain/organisation/addressee';

export interface SeededAddressee {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Left out: `inside` when a post of our own receives, otherwise `mail`. */
  readonly channel?: Channel;
  readonly postId?: string;
}

/** Gives each addressee its id and, when copies go by mail, an address that exists nowhere (`.example`, RFC 2606). */
export function addresseesOf(agencyId: string, rows: readonly SeededAddressee[]): readonly DistributionAddressee[] {
  return rows.map(({ name, aliases = [], postId, channel = postId ? 'inside' : 'mail' }) => {
    const slug = plainWords(name);
    return {
      id: `${agencyId}-${slug}`, agencyId, name, aliases, channel,
      ...(channel === 'mail' && { email: `${slug}@noinhan.example` }),
      ...(postId && { postId }),
    };
  });
}

/** The id `addresseesOf` gives to a name. */
export function addresseeId(agencyId: string, name: string): string {
  return `${agencyId}-${plainWords(name)}`;
}

function plainWords(name: string): string {
  return name.toLowerCase().replace(/đ/g, 'd').normalize('NFD').replace(
    /[\u0300-\u036f]/g, '',
  ).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
