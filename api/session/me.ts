import { actingPosts } from '../../domain/organisation/acting-posts';
import type { Organisation } from '../../domain/organisation/organisation';
import { agencyOf, personOf, postOf, unitOf } from '../../domain/organisation/posts';
import type { CivilDate } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import { postTitleOf } from '../people/who';
import type { Me } from './session.schema';

/** The person with every post they act from today, own posts first. */
export async function readMe(parts: ApiParts, organisation: Organisation, personId: string, today: CivilDate): Promise<Me> {
  const person = personOf(organisation, personId);
  const certificate = person?.certificateId === undefined ? undefined : await parts.signingKeys.certificateOf(person.certificateId);
  return {
    personId,
    name: person?.fullName ?? '',
    posts: actingPosts(organisation, personId, today).flatMap((acting) => {
      const post = postOf(organisation, acting.postId);
      if (!post) return [];
      const unit = post.unitId === undefined ? undefined : unitOf(organisation, post.unitId);
      const onBehalfOf = acting.onBehalfOfPersonId === undefined ? undefined : personOf(organisation, acting.onBehalfOfPersonId)?.fullName;
      return [{
        postId: post.id, title: postTitleOf(organisation, post), agencyId: post.agencyId,
        agencyName: agencyOf(organisation, post.agencyId)?.name ?? '',
        roles: [...post.roles], acting: acting.acting, ...(unit && { unitName: unit.name }), ...(onBehalfOf && { onBehalfOf }),
      }];
    }),
    demo: parts.settings.demoAccounts,
    ...(certificate && { certificate: { validTo: certificate.validTo } }),
  };
}
