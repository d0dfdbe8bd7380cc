import type { Pool } from 'pg';
import type { Clock, MailAddresses } from '../../activities/ports';
import { actingPosts } from '../../domain/organisation/acting-posts';
import { civilDateOf } from '../../domain/time/instant';
import { loadReferenceData } from './organisation';

/** Where mail goes today: appointments and covers decide, so an absence changes no task. */
export function createMailAddresses(pool: Pool, clock: Clock): MailAddresses {
  return {
    async ofPost(postId) {
      const { organisation } = await loadReferenceData(pool);
      const today = civilDateOf(await clock.now());
      return organisation.persons
        .filter((person) => actingPosts(organisation, person.id, today).some((acting) => acting.postId === postId))
        .map((person) => person.email);
    },
    async ofAddressee(addresseeId) {
      const { organisation } = await loadReferenceData(pool);
      return organisation.addressees.find((addressee) => addressee.id === addresseeId)?.email;
    },
  };
}
