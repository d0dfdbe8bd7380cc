import type { RequestHandler } from 'express';
import { apiProblem } from '../problems/problem';
import { sendProblem } from '../problems/send-problem';

/**
 * A write must come from our own page: its Origin is the host it was sent to, or the public address. A browser always sends Origin
 * with a write; without one it is no browser and carries no cookie of a victim. Sec-Fetch-Site settles what Origin leaves open.
 */
export function checkOrigin(publicUrl: string): RequestHandler {
  const publicOrigin = new URL(publicUrl).origin;
  return (request, response, next) => {
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isOurs = origin === undefined
      ? site === undefined || site === 'same-origin' || site === 'none'
      : origin === publicOrigin || hostOf(origin) === host;
    if (isRead || isOurs) next();
    else sendProblem(response, apiProblem('FOREIGN_ORIGIN'));
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
