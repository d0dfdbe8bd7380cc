import { z } from 'zod';
import { readRoute, writeRoute, type Route } from '../http/route';
import { readNews } from './news.reads';

const TAG = 'Tin mới';

const newsSchema = z.object({
  items: z.array(z.object({
    key: z.string(), at: z.string(), documentId: z.string(), subject: z.string(), what: z.string(), unseen: z.boolean(),
  })),
}).meta({ id: 'News', description: 'Người khác vừa làm gì với hồ sơ của tôi' });

const read = readRoute({
  path: '/news', tag: TAG, summary: 'Thay đổi gần đây ở các hồ sơ tôi soạn thảo hoặc đã xử lý',
  answers: { 200: { description: 'Mới nhất trước', schema: newsSchema } },
  async handle({ parts, ...signedIn }) {
    return { body: { items: await readNews(parts, signedIn) } };
  },
});

const seen = writeRoute({
  method: 'post', path: '/news/seen', tag: TAG, summary: 'Đã xem tin mới',
  answers: { 204: { description: 'Đã ghi' } },
  async handle({ parts, viewer, now }) {
    await parts.database.account.updateMany({ where: { personId: viewer.personId }, data: { newsSeenAt: now } });
    return { status: 204 };
  },
});

export const newsRoutes: readonly Route[] = [read, seen];
