import { z } from 'zod';
import { mayNameAddressees } from '../../domain/policy/agency-access';
import { nameKey } from '../../domain/recipients/name-key';
import { commandIdOf } from '../http/command-id';
import { readRoute, writeRoute, type Route } from '../http/route';
import { fail, failWith } from '../problems/problem';
import { byName } from '../words/by-name';

const TAG = 'Danh bạ nơi nhận';
const addresseeSchema = z.object({
  id: z.string(), name: z.string(), aliases: z.array(z.string()), channel: z.enum(['inside', 'mail', 'paper', 'national-exchange']),
}).meta({ id: 'Addressee' });
const MOST = 50;

const search = readRoute({
  path: '/addressees', tag: TAG, summary: 'Tìm nơi nhận trong danh bạ của cơ quan',
  query: z.object({ agencyId: z.string(), q: z.string().max(200).default('') }),
  answers: {
    200: {
      description: 'Nơi nhận và nhóm',
      schema: z.object({
        items: z.array(addresseeSchema), groups: z.array(z.object({ id: z.string(), name: z.string(), memberIds: z.array(z.string()) })),
      }),
    },
  },
  async handle({ query, organisation, viewer }) {
    if (!viewer.posts.some((post) => post.agencyId === query.agencyId)) fail('NOT_ALLOWED');
    const wanted = nameKey(query.q);
    const fits = (entry: { readonly agencyId: string; readonly name: string; readonly aliases: readonly string[] }): boolean =>
      entry.agencyId === query.agencyId && [entry.name, ...entry.aliases].some((name) => nameKey(name).includes(wanted));
    return {
      body: {
        items: organisation.addressees.filter(fits).toSorted(byName).slice(0, MOST).map(
          ({ id, name, aliases, channel }) => ({ id, name, aliases: [...aliases], channel })
        ),
        groups: organisation.recipientGroups.filter(fits).toSorted(byName).slice(0, MOST).map(
          ({ id, name, memberIds }) => ({ id, name, memberIds: [...memberIds] })
        ),
      },
    };
  },
});

const newAddresseeSchema = z.object({
  agencyId: z.string(), name: z.string().trim().min(2).max(300), channel: z.enum(['mail', 'paper']), email: z.email().optional(),
}).meta({ id: 'NewAddressee' });

const add = writeRoute({
  method: 'post', path: '/addressees', tag: TAG, summary: 'Thêm nơi nhận vào danh bạ', body: newAddresseeSchema,
  answers: { 201: { description: 'Nơi nhận mới', schema: addresseeSchema } },
  async handle({ parts, body, key, viewer }) {
    if (!mayNameAddressees(viewer, body.agencyId)) fail('NOT_ALLOWED');
    if (body.channel === 'mail' && body.email === undefined) fail('BAD_INPUT', { field: ' (email)' }, 'email');
    const id = `${body.agencyId}-${commandIdOf(viewer.personId, key)}`;
    const { agencyId, name, channel, email } = body;
    const kept = await parts.database.$transaction(async (rows) => {
      // two who add the same name at once come one after another
      await rows.$queryRaw`select version from organisation_version for update`;
      const others = await rows.addressee.findMany({ where: { agencyId, id: { not: id } }, select: { name: true, aliases: true } });
      const isKnown = others.some((other) => [other.name, ...other.aliases].some((known) => nameKey(known) === nameKey(name)));
      if (isKnown) fail('ADDRESSEE_EXISTS', {}, 'name');
      return rows.addressee.upsert({ where: { id }, create: { id, agencyId, name, aliases: [], channel, email: email ?? null }, update: {} });
    });
    if (kept.name !== name) failWith({ code: 'KEY_REUSED' });
    return { status: 201, body: { id, name, aliases: [], channel } };
  },
});

export const addresseesRoutes: readonly Route[] = [search, add];
