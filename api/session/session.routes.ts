import { civilDateOf } from '../../domain/time/instant';
import { isHttps } from '../http/mount-routes';
import { publicRoute, readRoute, type Route } from '../http/route';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../http/session-cookie';
import { apiProblem, fail, ProblemError } from '../problems/problem';
import { readMe } from './me';
import { credentialsSchema, signedInSchema } from './session.schema';

const signIn = publicRoute({
  method: 'post', path: '/session', tag: 'Phiên làm việc', summary: 'Đăng nhập', body: credentialsSchema,
  answers: { 200: { description: 'Đã đăng nhập', schema: signedInSchema } },
  async handle({ parts, request, response, body }) {
    const outcome = await parts.identity.signIn({ ...body, address: request.ip ?? '' });
    if (outcome.kind === 'wait') {
      const wait = `${Math.ceil(outcome.seconds / 60)} phút`;
      throw new ProblemError(apiProblem('TOO_MANY_ATTEMPTS', { wait }), outcome.seconds);
    }
    if (outcome.kind === 'wrong') fail('WRONG_LOGIN');
    const former = readSessionCookie(request);
    if (former !== undefined) await parts.identity.sessions.end(former);
    setSessionCookie(response, outcome.token, isHttps(parts));
    const [{ organisation }, now] = await Promise.all([parts.reference(), parts.clock.now()]);
    return { body: { me: await readMe(parts, organisation, outcome.personId, civilDateOf(now)) } };
  },
});

const signOut = publicRoute({
  method: 'delete', path: '/session', tag: 'Phiên làm việc', summary: 'Đăng xuất',
  answers: { 204: { description: 'Đã đăng xuất' } },
  async handle({ parts, request, response }) {
    const token = readSessionCookie(request);
    if (token !== undefined) await parts.identity.sessions.end(token);
    clearSessionCookie(response, isHttps(parts));
    return { status: 204 };
  },
});

const me = readRoute({
  path: '/session', tag: 'Phiên làm việc', summary: 'Ai đang đăng nhập',
  answers: { 200: { description: 'Người đang đăng nhập', schema: signedInSchema } },
  async handle({ parts, organisation, viewer, today }) {
    return { body: { me: await readMe(parts, organisation, viewer.personId, today) } };
  },
});

export const sessionRoutes: readonly Route[] = [signIn, signOut, me];
