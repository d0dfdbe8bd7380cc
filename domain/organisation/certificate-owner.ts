import type { CivilDate } from '../time/instant';
import { actingPosts } from './acting-posts';
import type { Organisation } from './organisation';
import { postOf } from './posts';

/** The agency whose seal it is, or in which its holder holds the first post today; undefined for a certificate nobody has any more. */
export function agencyOfCertificate(organisation: Organisation, certificateId: string, day: CivilDate): string | undefined {
  const seal = organisation.seals.find((one) => one.certificateId === certificateId);
  if (seal) return seal.agencyId;
  const holder = organisation.persons.find((person) => person.certificateId === certificateId);
  const [post] = holder ? actingPosts(organisation, holder.id, day) : [];
  return post && postOf(organisation, post.postId)?.agencyId;
}
