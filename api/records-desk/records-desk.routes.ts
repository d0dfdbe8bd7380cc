import { readRoute, type Route } from '../http/route';
import { readDesk } from './read-desk';
import { deskSchema } from './records-desk.schema';

const desk = readRoute({
  path: '/records-desk', tag: 'Văn thư', summary: 'Việc của văn thư: đóng dấu, đang phát hành, bản giấy, gửi lỗi',
  answers: { 200: { description: 'Bốn danh sách, cũ nhất trước', schema: deskSchema } },
  async handle({ parts, ...signedIn }) {
    return { body: await readDesk(parts, signedIn) };
  },
});

export const recordsDeskRoutes: readonly Route[] = [desk];
