import { z } from 'zod';
import { hashToken } from '../../adapters/identity/session-token';
import { agencyOf, personOf } from '../../domain/organisation/posts';
import type { ApiParts } from '../api-parts';
import { commandIdOf, partOf } from '../http/command-id';
import { writeRoute, type Route, type SignedIn } from '../http/route';
import { commitAsked } from './commit-asked';
import { invitationLetter } from './invitation-letter';

const MOST = 200;

const invitationSchema = z.object({
  personId: z.string(), name: z.string(), login: z.string(), endsAt: z.string(),
  link: z.string().optional().meta({ description: 'Không có khi đã gửi qua thư' }),
  mail: z.object({ to: z.string(), sent: z.boolean() }).optional(),
});

type Invitation = z.infer<typeof invitationSchema>;

export const invitationsSchema = z.object({
  items: z.array(invitationSchema),
}).meta({ id: 'Invitations', description: 'Đường liên kết đăng nhập một lần; chỉ cho xem lúc cấp' });

/** The links are told once, to be handed over, or go to each person's own mailbox; the record keeps only what proves them. */
const inviting = writeRoute({
  method: 'post', path: '/administration/invitations', tag: 'Quản trị', summary: 'Cấp đường liên kết đăng nhập một lần',
  body: z.object({
    agencyId: z.string(), postId: z.string(), personIds: z.array(z.string()).min(1).max(MOST), byMail: z.boolean().default(false),
  }),
  answers: { 200: { description: 'Mỗi người một đường liên kết', schema: invitationsSchema } },
  async handle({ parts, body: { agencyId, postId, personIds, byMail }, key, ...signedIn }) {
    const links = new Map<string, Link>();
    for (const personId of new Set(personIds)) {
      const id = partOf(commandIdOf(signedIn.viewer.personId, key), `invite/${personId}`);
      const { token, link } = parts.firstEntryLinks.linkFor(id);
      await commitAsked(parts, signedIn, { id, agencyId, postId, change: { kind: 'invite', personId, tokenSha256: hashToken(token) } });
      links.set(personId, { id, link });
    }
    const invited = await parts.database.firstEntry.findMany({ where: { personId: { in: personIds } }, orderBy: { madeAt: 'asc' } });
    const accounts = await parts.database.account.findMany({ where: { personId: { in: personIds } }, select: { personId: true, login: true } });
    const items = await Promise.all(accounts.map(async ({ personId, login }): Promise<Invitation> => {
      const endsAt = invited.findLast((one) => one.personId === personId)?.endsAt.toISOString() ?? '';
      const item = { personId, login, name: personOf(signedIn.organisation, personId)?.fullName ?? '', endsAt };
      const made = links.get(personId);
      return byMail && made ? mailed(parts, signedIn, { ...made, item, agencyId }) : { ...item, link: made?.link ?? '' };
    }));
    return { body: { items: items.toSorted((one, other) => one.name.localeCompare(other.name, 'vi')) } };
  },
});

interface Link {
  readonly id: string;
  readonly link: string;
}

interface ToMail extends Link {
  readonly item: Omit<Invitation, 'link' | 'mail'>;
  readonly agencyId: string;
}

/** What no mail server took is handed over like any other link. */
async function mailed(parts: ApiParts, { organisation }: SignedIn, { id, link, item, agencyId }: ToMail): Promise<Invitation> {
  const to = personOf(organisation, item.personId)?.email ?? '';
  if (to === '') return { ...item, link };
  const agencyName = agencyOf(organisation, agencyId)?.name ?? '';
  const { kind } = await parts.mailer.send(invitationLetter({ key: `invitation/${id}`, to, agencyName, link, ...item }));
  return kind === 'sent' ? { ...item, mail: { to, sent: true } } : { ...item, link, mail: { to, sent: false } };
}

export const invitationsRoutes: readonly Route[] = [inviting];
