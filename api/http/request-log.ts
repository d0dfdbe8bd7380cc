import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** One line per request: method, route, status, time. No body, no query, no cookie, no name; the secret of a link is cut out of its path. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    serializers: {
      req: (request: {
        readonly id: unknown; readonly method: string; readonly url: string
      }) => ({ id: request.id, method: request.method, path: plainPath(request.url) }),
      res: (response: { readonly statusCode: number }) => ({ status: response.statusCode }),
    },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
  });
}

/** Whoever reads the log must not come in by a link of somebody else: neither the page of one nor what it asks of the API is written out. */
const SECRET_LINK = /\/(links|first-entry|nhan|vao-lan-dau)\/[^/]+/;

function plainPath(url: string): string {
  return (url.split('?')[0] ?? '').replace(SECRET_LINK, '/$1/…');
}
