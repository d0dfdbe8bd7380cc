import { z } from 'zod';
import { readRoute, type Route } from '../http/route';
import { readSetUp } from './set-up.reads';
import { setUpSchema } from './set-up.schema';

const setUp = readRoute({
  path: '/administration/set-up', tag: 'Quản trị', summary: 'Cơ quan đã chuẩn bị tới đâu',
  query: z.object({ agencyId: z.string().optional() }), answers: { 200: { description: 'Từng bước và việc còn thiếu', schema: setUpSchema } },
  async handle({ parts, query, ...signedIn }) {
    return { body: await readSetUp(parts, signedIn, query.agencyId) };
  },
});

export const setUpRoutes: readonly Route[] = [setUp];
