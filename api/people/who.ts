import type { Organisation, Post } from '../../domain/organisation/organisation';
import { agencyOf, holderOf, personOf, postOf, unitOf } from '../../domain/organisation/posts';
import type { CivilDate } from '../../domain/time/instant';
import type { Who } from './who.schema';

/** The title as people say it: a post without a unit is named with its agency, "Chủ tịch UBND", "Bí thư Đảng ủy". */
export function postTitleOf(organisation: Organisation, post: Post): string {
  const agency = agencyOf(organisation, post.agencyId);
  if (post.unitId !== undefined || !agency) return post.title;
  return `${post.title} ${agency.system === 'party' ? agency.collectiveName : agency.abbreviation}`;
}

/** "Trưởng phòng, Phòng Văn hóa - Xã hội": a post named where no person is. */
export function postNameOf(organisation: Organisation, postId: string): string {
  const post = postOf(organisation, postId);
  if (!post) return '';
  const unit = post.unitId === undefined ? undefined : unitOf(organisation, post.unitId);
  return unit ? `${post.title}, ${unit.name}` : postTitleOf(organisation, post);
}

export function whoOf(organisation: Organisation, personId: string, postId: string): Who {
  const post = postOf(organisation, postId);
  const unit = post?.unitId === undefined ? undefined : unitOf(organisation, post.unitId);
  return {
    personId, name: personOf(organisation, personId)?.fullName ?? '', postId, postTitle: post ? postTitleOf(organisation, post) : '',
    ...(unit && { unitName: unit.name }),
  };
}

/** Who holds the post today; with an empty name while nobody does. */
export function holderWho(organisation: Organisation, postId: string, today: CivilDate): Who {
  return whoOf(organisation, holderOf(organisation, postId, today)?.id ?? '', postId);
}
