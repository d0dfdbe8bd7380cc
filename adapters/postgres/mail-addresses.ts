import type { Pool } from 'pg';
import type { Clock, MailAddresses } from '../../activities/ports';
import { actingPosts } from '../../domain/organisation/acting-posts';
import { civilDateOf } from '../../domain/time/instant';
import { currentReference } from './organisation';
import { orRecordError } from './record-unavailable';

/** Where mail goes today: appointments and covers decide, so an absence changes no task. */
export function createMailAddresses(pool: Pool, clock: Clock): MailAddresses {
  const reference = currentReference(pool);
  return {
    async ofPost(postId) {
      const { organisation } = await reference();
      const today = civilDateOf(await clock.now());
      return organisation.persons
        .filter((person) => actingPosts(organisation, person.id, today).some((acting) => acting.postId === postId))
        .map((person) => person.email);
    },
    // Asked once for each of hundreds of copies: its row alone, not the whole organisation.
    async ofAddressee(addresseeId) {
      const { rows } = await orRecordError(() => pool.query<{ email: string | null }>({
        name: 'address-of-addressee', text: 'select email from addressee where id = $1', values: [addresseeId],
      }));
      return rows[0]?.email ?? undefined;
    },
  };
}
