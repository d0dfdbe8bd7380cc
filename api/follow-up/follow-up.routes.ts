import { readRoute, type Route } from '../http/route';
import { agencyQuerySchema, followUpSchema, lateQuerySchema, lateSchema } from './follow-up.schema';
import { readFollowUp } from './follow-up.reads';
import { readLateList } from './late-list.reads';

const TAG = 'Theo dõi';

const overview = readRoute({
  path: '/follow-up', tag: TAG, summary: 'Công việc của cơ quan: quá hạn, thời gian ở mỗi bước, theo tuần, theo người', query: agencyQuerySchema,
  answers: { 200: { description: 'Số liệu theo dõi', schema: followUpSchema } },
  async handle({ parts, query, ...signedIn }) {
    return { body: await readFollowUp(parts, signedIn, query.agencyId) };
  },
});

const list = readRoute({
  path: '/follow-up/documents', tag: TAG, summary: 'Danh sách hồ sơ của một ô số liệu', query: lateQuerySchema,
  answers: { 200: { description: 'Quá hạn lâu nhất trước', schema: lateSchema } },
  async handle({ parts, query, ...signedIn }) {
    return { body: await readLateList(parts, signedIn, query) };
  },
});

export const followUpRoutes: readonly Route[] = [overview, list];
