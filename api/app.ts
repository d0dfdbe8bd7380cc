import express, { type Express } from 'express';
import type { ApiParts } from './api-parts';
import { allRoutes } from './all-routes';
import { createChangeHub } from './events/change-hub';
import { mountRoutes } from './http/mount-routes';
import { smallerOnTheWay } from './http/smaller-on-the-way';
import { checkOrigin } from './http/origin-check';
import { requestLog } from './http/request-log';
import { securityHeaders } from './http/security-headers';
import { apiProblem } from './problems/problem';
import { answerWithProblem, sendProblem } from './problems/send-problem';
import { serveWeb } from './web/serve-web';

export interface Api {
  readonly app: Express;
  /** Before the parts close. */
  close(): void;
}

/** The whole API and the screens as one Express application; whoever made the parts closes them. */
export function createApi(parts: ApiParts): Api {
  const { settings } = parts;
  const hub = createChangeHub(parts);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', [...settings.trustedProxies]);
  app.use(requestLog(parts.logger), securityHeaders(settings.publicUrl.startsWith('https:')), smallerOnTheWay);
  app.get('/health', (_request, response) => void response.json({ status: 'ok' }));
  if (settings.mailboxUrl !== null) {
    const { mailboxUrl } = settings;
    app.get('/mailbox', (_request, response) => response.redirect(302, mailboxUrl));
  }
  app.use('/api', checkOrigin(settings.publicUrl), express.json({ limit: '3mb' }), noStore, mountRoutes(allRoutes(hub), parts));
  app.use('/api', (_request, response) => sendProblem(response, apiProblem('NO_SUCH_PAGE')));
  if (settings.webFolder !== undefined) app.use(serveWeb(settings.webFolder));
  app.use((_request, response) => sendProblem(response, apiProblem('NO_SUCH_PAGE')));
  app.use(answerWithProblem);
  return { app, close: () => hub.close() };
}

/** What the API answers belongs to one person; files say for themselves how they may be kept. */
function noStore(_request: express.Request, response: express.Response, next: express.NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
