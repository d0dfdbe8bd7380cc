import { z } from 'zod';
import { publicRoute, type Route } from '../http/route';
import { docsPage, DOCS_STYLE } from './docs-page';
import { openApiDocument } from './document';

const TAG = 'Tài liệu API';

/** The document of all routes, these three among them. */
export function openApiRoutes(others: readonly Route[]): readonly Route[] {
  const all: Route[] = [];
  let made: ReturnType<typeof openApiDocument> | undefined;
  const machine = publicRoute({
    method: 'get', path: '/openapi.json', tag: TAG, summary: 'Bản mô tả OpenAPI 3.1',
    answers: { 200: { description: 'OpenAPI 3.1', schema: z.looseObject({ openapi: z.string() }) } },
    handle: async () => ({ body: (made ??= openApiDocument(all)) }),
  });
  const page = publicRoute({
    method: 'get', path: '/docs', tag: TAG, summary: 'Trang tài liệu để đọc',
    answers: { 200: { description: 'Trang', contentType: 'text/html' } },
    async handle({ response }) {
      response.type('html').send(docsPage(all));
      return 'sent';
    },
  });
  const style = publicRoute({
    method: 'get', path: '/docs.css', tag: TAG, summary: 'Kiểu chữ của trang tài liệu',
    answers: { 200: { description: 'CSS', contentType: 'text/css' } },
    async handle({ response }) {
      response.type('css').send(DOCS_STYLE);
      return 'sent';
    },
  });
  all.push(...others, machine, page, style);
  return [machine, page, style];
}
