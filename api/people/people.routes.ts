import { z } from 'zod';
import { nameKey } from '../../domain/recipients/name-key';
import { readRoute, type Route } from '../http/route';
import { holderWho } from './who';
import { whoSchema } from './who.schema';

const MOST = 6;

/** Who works in the agencies of the one who asks: known to everybody there. */
const people = readRoute({
  path: '/people', tag: 'Người', summary: 'Người cùng cơ quan, theo tên, chức danh hoặc đơn vị', query: z.object({ q: z.string().max(100).default('') }),
  answers: { 200: { description: 'Chức danh có người giữ hôm nay', schema: z.object({ items: z.array(whoSchema) }) } },
  async handle({ query, organisation, today, viewer }) {
    const own = new Set(viewer.posts.map((post) => post.agencyId));
    const wanted = plain(query.q);
    const found = organisation.posts.filter((post) => own.has(post.agencyId)).map((post) => holderWho(organisation, post.id, today))
      .filter((who) => who.name !== '' && plain(`${who.name} ${who.postTitle} ${who.unitName ?? ''}`).includes(wanted));
    return { body: { items: found.slice(0, MOST) } };
  },
});

/** Accents need not be typed. */
function plain(words: string): string {
  return nameKey(words).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

export const peopleRoutes: readonly Route[] = [people];
