import { readRoute, type Route } from '../http/route';
import { bookFile } from './book-file';
import { keepBookRoutes } from './keep-book.routes';
import { readBook } from './read-book';
import { bookQuerySchema, bookSchema } from './register.schema';

const TAG = 'Sổ đăng ký';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const book = readRoute({
  path: '/register/outgoing', tag: TAG, summary: 'Sổ đăng ký văn bản đi', query: bookQuerySchema,
  answers: { 200: { description: 'Các dòng của sổ, cả số đã hủy kèm lý do', schema: bookSchema } },
  async handle({ parts, query, ...signedIn }) {
    return { body: await readBook(parts, signedIn, query) };
  },
});

const sheet = readRoute({
  path: '/register/outgoing.xlsx', tag: TAG, summary: 'Sổ đăng ký văn bản đi, tệp Excel để in', query: bookQuerySchema,
  answers: { 200: { description: 'Tệp .xlsx', contentType: XLSX } },
  async handle({ parts, query, response, ...signedIn }) {
    const { items } = await readBook(parts, signedIn, { ...query, limit: undefined });
    response.attachment('so-van-ban-di.xlsx').type(XLSX).send(await bookFile(items));
    return 'sent';
  },
});

export const registerRoutes: readonly Route[] = [book, sheet, ...keepBookRoutes];
