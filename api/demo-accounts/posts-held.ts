import { actingPosts } from '../../domain/organisation/acting-posts';
import type { Organisation, Post, PostRole } from '../../domain/organisation/organisation';
import { personOf, postOf } from '../../domain/organisation/posts';
import type { CivilDate } from '../../domain/time/instant';
import { postNameOf } from '../people/who';

const GOOD_FOR: readonly (readonly [PostRole, string])[] = [
  ['head', 'Duyệt, ký số'],
  ['deputy-head', 'Cho ý kiến, ký thay'],
  ['chief-of-office', 'Kiểm tra thể thức, trình lãnh đạo'],
  ['records-clerk', 'Cấp số, đóng dấu, phát hành'],
  ['standing-committee-office', 'Kỳ họp HĐND'],
  ['administrator', 'Quản trị'],
  ['unit-head', 'Kiểm tra nội dung, cho ý kiến'],
  ['officer', 'Soạn thảo, trình'],
  ['deputy-unit-head', 'Xem hồ sơ của đơn vị'],
  ['committee-member', 'Cho ý kiến bằng phiếu'],
];

/** What an account of the demo shows before anybody has signed in: who it is and what one can do with it. */
export function postsHeldBy(organisation: Organisation, personId: string, today: CivilDate) {
  const posts = actingPosts(organisation, personId, today).flatMap((acting) => postOf(organisation, acting.postId) ?? []);
  return {
    name: personOf(organisation, personId)?.fullName ?? '',
    titles: posts.map((post) => postNameOf(organisation, post.id)),
    hint: hintOf(posts),
  };
}

function hintOf(posts: readonly Post[]): string {
  return GOOD_FOR.find(([role]) => posts.some((post) => post.roles.includes(role)))?.[1] ?? '';
}
