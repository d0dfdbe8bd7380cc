import { z } from 'zod';
import { nameKey } from '../../domain/recipients/name-key';
import { readRoute, type Route } from '../http/route';
import { holderWho } from '../people/who';
import { whoSchema } from '../people/who.schema';
import { documentParams } from './document.schema';
import { loadDocument } from './load-document';

const MOST = 12;

const colleagues = readRoute({
  path: '/documents/:documentId/colleagues', tag: 'Hồ sơ', summary: 'Người của cơ quan có thể chuyển xem hồ sơ', params: documentParams,
  query: z.object({ q: z.string().max(100).default('') }),
  answers: { 200: { description: 'Chức danh có người giữ hôm nay', schema: z.object({ items: z.array(whoSchema) }) } },
  async handle({ parts, params, query, ...signedIn }) {
    const { state } = await loadDocument(parts, signedIn, params.documentId);
    const { organisation, today } = signedIn;
    const posts = organisation.posts.filter((post) => post.agencyId === state.facts.agencyId);
    const people = posts.map((post) => holderWho(organisation, post.id, today)).filter((who) => who.name !== '');
    const wanted = nameKey(query.q);
    const found = people.filter((who) => nameKey(`${who.name} ${who.postTitle} ${who.unitName ?? ''}`).includes(wanted));
    return { body: { items: found.slice(0, MOST) } };
  },
});

export const colleaguesRoutes: readonly Route[] = [colleagues];
