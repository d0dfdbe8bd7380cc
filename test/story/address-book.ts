import type { Channel } from '../../domain/organisation/addressee';
import { insertRows } from '../../prisma/seed/insert-rows';
import type { StoryOffice } from '../support/story-office';

export interface NewAddressee {
  readonly id: string;
  readonly channel: Channel;
  readonly email?: string;
  readonly postId?: string;
}

/** Puts addressees into the address book of an agency. */
export async function addToAddressBook(office: StoryOffice, agencyId: string, addressees: readonly NewAddressee[]): Promise<void> {
  const client = await office.pool.connect();
  try {
    await insertRows(client, 'addressee', addressees.map(({ id, channel, email, postId }) => ({
      id, agency_id: agencyId, name: `Nơi nhận ${id}`, aliases: [], channel, email: email ?? null, post_id: postId ?? null,
    })));
  } finally {
    client.release();
  }
}
