import { bookFile } from '../register/book-file';
import { readRoute, type Route } from '../http/route';
import { agencyQuerySchema, followUpSchema, lateQuerySchema, lateSchema } from './follow-up.schema';
import { readFollowUp } from './follow-up.reads';
import { readLateList } from './late-list.reads';
import { LATE_COLUMNS } from './late-file';

const TAG = 'Theo dõi';
/** All that one asking of the record gives. */
const MOST_IN_FILE = 1_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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

const sheet = readRoute({
  path: '/follow-up/documents.xlsx', tag: TAG, summary: 'Danh sách hồ sơ, tệp Excel', query: lateQuerySchema,
  answers: { 200: { description: 'Tệp .xlsx', contentType: XLSX } },
  async handle({ parts, query, response, ...signedIn }) {
    const { items } = await readLateList(parts, signedIn, query, MOST_IN_FILE);
    response.attachment('theo-doi.xlsx').type(XLSX).send(await bookFile('Theo dõi', LATE_COLUMNS, items));
    return 'sent';
  },
});

export const followUpRoutes: readonly Route[] = [overview, list, sheet];
