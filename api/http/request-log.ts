import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** One line per request: method, route, status, time. No body, no query, no cookie, no name; a link's secret is cut out of its path. */
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

function plainPath(url: string): string {
  return (url.split('?')[0] ?? '').replace(/\/links\/[^/]+/, '/links/…');
}
