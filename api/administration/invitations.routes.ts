import { z } from 'zod';
import { hashToken } from '../../adapters/identity/session-token';
import { personOf } from '../../domain/organisation/posts';
import { commandIdOf, partOf } from '../http/command-id';
import { writeRoute, type Route } from '../http/route';
import { commitAsked } from './commit-asked';

const MOST = 200;

export const invitationsSchema = z.object({
  items: z.array(z.object({ personId: z.string(), name: z.string(), login: z.string(), link: z.string(), endsAt: z.string() })),
}).meta({ id: 'Invitations', description: 'Đường liên kết đăng nhập một lần; chỉ cho xem lúc cấp' });

/** The links are told once, to be handed over; the record keeps only what proves them. */
const inviting = writeRoute({
  method: 'post', path: '/administration/invitations', tag: 'Quản trị', summary: 'Cấp đường liên kết đăng nhập một lần',
  body: z.object({ agencyId: z.string(), postId: z.string(), personIds: z.array(z.string()).min(1).max(MOST) }),
  answers: { 200: { description: 'Mỗi người một đường liên kết', schema: invitationsSchema } },
  async handle({ parts, body: { agencyId, postId, personIds }, key, ...signedIn }) {
    const links = new Map<string, string>();
    for (const personId of new Set(personIds)) {
      const id = partOf(commandIdOf(signedIn.viewer.personId, key), `invite/${personId}`);
      const { token, link } = parts.firstEntryLinks.linkFor(id);
      await commitAsked(parts, signedIn, { id, agencyId, postId, change: { kind: 'invite', personId, tokenSha256: hashToken(token) } });
      links.set(personId, link);
    }
    const invited = await parts.database.firstEntry.findMany({ where: { personId: { in: personIds } }, orderBy: { madeAt: 'asc' } });
    const accounts = await parts.database.account.findMany({ where: { personId: { in: personIds } }, select: { personId: true, login: true } });
    const items = accounts.map(({ personId, login }) => ({
      personId, login, name: personOf(signedIn.organisation, personId)?.fullName ?? '', link: links.get(personId) ?? '',
      endsAt: invited.findLast((one) => one.personId === personId)?.endsAt.toISOString() ?? '',
    }));
    return { body: { items: items.toSorted((one, other) => one.name.localeCompare(other.name, 'vi')) } };
  },
});

export const invitationsRoutes: readonly Route[] = [inviting];
