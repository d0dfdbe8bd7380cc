import { z } from 'zod';
import { postsHeldBy } from './posts-held';
import { publicRoute, type Route } from '../http/route';
import { fail } from '../problems/problem';
import { civilDateOf } from '../../domain/time/instant';

const accountsSchema = z.object({
  items: z.array(z.object({ login: z.string(), name: z.string(), title: z.string(), hint: z.string() })),
}).meta({ id: 'DemoAccounts' });

const list = publicRoute({
  method: 'get', path: '/demo-accounts', tag: 'Bản dùng thử', summary: 'Các tài khoản dùng thử (chỉ ở bản dùng thử)',
  answers: { 200: { description: 'Tài khoản; mật khẩu chung là trinh-demo, mã PIN 123456', schema: accountsSchema } },
  async handle({ parts }) {
    if (!parts.settings.demoAccounts) fail('DEMO_ONLY');
    const [accounts, { organisation }, now] = await Promise.all([
      parts.database.account.findMany({ select: { login: true, personId: true }, orderBy: { personId: 'asc' } }), parts.reference(),
      parts.clock.now(),
    ]);
    const items = accounts.map(({ login, personId }) => {
      const { name, titles, hint } = postsHeldBy(organisation, personId, civilDateOf(now));
      return { login, name, title: titles[0] ?? '', hint };
    });
    return { body: { items } };
  },
});

export const demoAccountsRoutes: readonly Route[] = [list];
