import { readRoute, writeRoute, type Route } from '../http/route';
import { keepSchema, keptSchema } from './kept-words.schema';
import { keepOwnWords, readOwnWords } from './own-words';

const TAG = 'Nội dung đang nhập';

const read = readRoute({
  path: '/kept-words', tag: TAG, summary: 'Nội dung đang nhập dở của tôi',
  answers: { 200: { description: 'Theo từng chỗ nhập', schema: keptSchema } },
  async handle({ parts, viewer, response }) {
    response.setHeader('Cache-Control', 'no-store');
    return { body: { items: await readOwnWords(parts, viewer.personId) } };
  },
});

const keep = writeRoute({
  method: 'patch', path: '/kept-words', tag: TAG, summary: 'Giữ nội dung đang nhập; để trống là bỏ', body: keepSchema,
  answers: { 204: { description: 'Đã giữ' } },
  async handle({ parts, body, viewer }) {
    await keepOwnWords(parts, viewer.personId, body.place, body.words);
    return { status: 204 };
  },
});

export const keptWordsRoutes: readonly Route[] = [read, keep];
