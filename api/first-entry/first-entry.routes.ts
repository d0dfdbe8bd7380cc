import { z } from 'zod';
import { personOf } from '../../domain/organisation/posts';
import { civilDateOf } from '../../domain/time/instant';
import { isHttps } from '../http/mount-routes';
import { publicRoute, type Route } from '../http/route';
import { setSessionCookie } from '../http/session-cookie';
import { fail } from '../problems/problem';
import { readMe } from '../session/me';
import { signedInSchema } from '../session/session.schema';

const TAG = 'Phiên làm việc';
const SHORTEST_PASSWORD = 10;
const params = z.object({ token: z.string().max(100) });

export const firstEntrySchema = z.object({ name: z.string(), login: z.string() }).meta({ id: 'FirstEntry', description: 'Ai vào lần đầu' });

const open = publicRoute({
  method: 'get', path: '/first-entry/:token', tag: TAG, summary: 'Đường liên kết đăng nhập lần đầu là của ai', params,
  answers: { 200: { description: 'Tên và tên đăng nhập', schema: firstEntrySchema } },
  async handle({ parts, params: { token } }) {
    const entry = await parts.identity.firstEntries.find(token);
    if (!entry) fail('FIRST_ENTRY_OVER');
    const { organisation } = await parts.reference();
    return { body: { name: personOf(organisation, entry.personId)?.fullName ?? '', login: entry.login } };
  },
});

const enter = publicRoute({
  method: 'post', path: '/first-entry/:token', tag: TAG, summary: 'Đặt mật khẩu và vào làm việc', params,
  body: z.object({ password: z.string().min(SHORTEST_PASSWORD).max(200) }),
  answers: { 200: { description: 'Đã đăng nhập', schema: signedInSchema } },
  async handle({ parts, response, params: { token }, body }) {
    const entry = await parts.identity.firstEntries.use(token, body.password);
    if (!entry) fail('FIRST_ENTRY_OVER');
    setSessionCookie(response, await parts.identity.sessions.begin(entry.personId), isHttps(parts));
    const [{ organisation }, now] = await Promise.all([parts.reference(), parts.clock.now()]);
    return { body: { me: await readMe(parts, organisation, entry.personId, civilDateOf(now)) } };
  },
});

export const firstEntryRoutes: readonly Route[] = [open, enter];
