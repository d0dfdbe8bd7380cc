import { z } from 'zod';
import { publicRoute, type Route } from '../http/route';

const live = publicRoute({
  method: 'get', path: '/health/live', tag: 'Tình trạng', summary: 'Tiến trình còn chạy',
  answers: { 200: { description: 'Còn chạy', schema: z.object({ status: z.literal('ok') }) } },
  handle: async () => ({ body: { status: 'ok' } }),
});

const readySchema = z.object({ status: z.enum(['ok', 'unavailable']), record: z.enum(['up', 'away']) });

/** Ready means the record answers. The engine is not asked: people go on working while it is away. */
const ready = publicRoute({
  method: 'get', path: '/health/ready', tag: 'Tình trạng', summary: 'Sẵn sàng phục vụ',
  answers: { 200: { description: 'Sẵn sàng', schema: readySchema }, 503: { description: 'Chưa ghi được', schema: readySchema } },
  async handle({ parts }) {
    const isUp = await parts.clock.now().then(() => true, () => false);
    return isUp ? { body: { status: 'ok', record: 'up' } } : { status: 503, body: { status: 'unavailable', record: 'away' } };
  },
});

export const healthRoutes: readonly Route[] = [live, ready];
