import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject, type ZodOpenApiResponsesObject } from 'zod-openapi';
import { z } from 'zod';
import type { Route } from '../http/route';
import { problemSchema } from './problem.schema';

const ABOUT = `Luân chuyển và phê duyệt văn bản. Mọi yêu cầu ghi mang Idempotency-Key (UUID): gửi lại với cùng mã là cùng một việc.
Thao tác trên hồ sơ mang expectedVersion.`;

/** OpenAPI 3.1 of the routes, from the very shapes that parse the requests. */
export function openApiDocument(routes: readonly Route[]) {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Trình', version: '1', description: ABOUT
    },
    servers: [{ url: '/api' }],
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'trinh_session' } } },
    paths: pathsOf(routes),
  });
}

/** `/documents/:documentId` as OpenAPI writes it. */
export function openApiPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

function pathsOf(routes: readonly Route[]): ZodOpenApiPathsObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of routes) paths[openApiPath(route.path)] = { ...paths[openApiPath(route.path)], [route.method]: operationOf(route) };
  return paths;
}

function operationOf(route: Route): ZodOpenApiOperationObject {
  const requestParams = {
    ...(route.params && { path: route.params }), ...(route.query && { query: route.query }), ...(route.needsKey && { header: KEY_HEADER }),
  };
  return {
    operationId: operationIdOf(route), tags: [route.tag], summary: route.summary,
    security: route.access === 'public' ? [] : [{ session: [] }], requestParams,
    ...(route.body && { requestBody: { required: true, content: contentOf(route, route.body) } }), responses: responsesOf(route),
  };
}

const KEY_HEADER = z.object({ 'Idempotency-Key': z.uuid().meta({ description: 'Gửi lại với cùng mã là cùng một việc' }) });
const FILE = z.string().meta({ override: { type: 'string', format: 'binary' } });

function contentOf({ upload }: Route, body: z.ZodType) {
  const json = { 'application/json': { schema: body } };
  return upload === 'file' ? {
    ...json, 'multipart/form-data': { schema: z.object({ file: FILE, payload: z.string().optional() }) },
  } : json;
}

function responsesOf({ answers, access }: Route): ZodOpenApiResponsesObject {
  const told = Object.entries(answers).map(([status, answer]) => {
    const contentType = answer.contentType ?? 'application/json';
    const content = answer.schema ?? (answer.contentType ? FILE : undefined);
    return [status, { description: answer.description, ...(content && { content: { [contentType]: { schema: content } } }) }] as const;
  });
  const problem = { description: 'Không thực hiện được', content: { 'application/problem+json': { schema: problemSchema } } };
  return {
    ...Object.fromEntries(told), ...(access === 'signed-in' && { 401: { ...problem, description: 'Chưa đăng nhập' } }), default: problem,
  };
}

/** "post /documents/:documentId/acts/check" → "postDocumentsActsCheck". */
function operationIdOf({ method, path }: Route): string {
  const words = path.split(/[/.-]/).filter((part) => part !== '' && !part.startsWith(':'));
  const by = path.split('/').filter((part) => part.startsWith(':')).map((part) => part.slice(1));
  const named = [...words, ...(path.endsWith(by.at(-1) ?? '\n') ? ['by', by.at(-1) ?? ''] : [])];
  return method + named.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
