import { readRoute, type Route } from '../http/route';
import { bookFile, INCOMING_COLUMNS, OUTGOING_COLUMNS } from './book-file';
import { bookPagesRoutes } from './book-pages.routes';
import { readIncomingBook } from './incoming-book';
import { keepBookRoutes } from './keep-book.routes';
import { readBook } from './read-book';
import { bookQuerySchema, bookSchema, incomingBookSchema } from './register.schema';

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
    response.attachment('so-van-ban-di.xlsx').type(XLSX).send(await bookFile('Sổ văn bản đi', OUTGOING_COLUMNS, items));
    return 'sent';
  },
});

const incomingQuery = bookQuerySchema.pick({ year: true, agencyId: true, q: true });

const incoming = readRoute({
  path: '/register/incoming', tag: TAG, summary: 'Sổ đăng ký văn bản đến', query: incomingQuery,
  answers: { 200: { description: 'Theo số đến của từng cơ quan', schema: incomingBookSchema } },
  async handle({ parts, query, ...signedIn }) {
    return { body: await readIncomingBook(parts, signedIn, query) };
  },
});

const incomingSheet = readRoute({
  path: '/register/incoming.xlsx', tag: TAG, summary: 'Sổ đăng ký văn bản đến, tệp Excel để in', query: incomingQuery,
  answers: { 200: { description: 'Tệp .xlsx', contentType: XLSX } },
  async handle({ parts, query, response, ...signedIn }) {
    const { items } = await readIncomingBook(parts, signedIn, query);
    response.attachment('so-van-ban-den.xlsx').type(XLSX).send(await bookFile('Sổ văn bản đến', INCOMING_COLUMNS, items));
    return 'sent';
  },
});

export const registerRoutes: readonly Route[] = [book, sheet, incoming, incomingSheet, ...bookPagesRoutes, ...keepBookRoutes];
