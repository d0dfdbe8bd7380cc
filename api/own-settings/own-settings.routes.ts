import { readRoute, writeRoute, type Route } from '../http/route';
import type { ApiParts } from '../api-parts';
import { changedSettingsSchema, ownSettingsSchema, type OwnSettings } from './own-settings.schema';

const TAG = 'Của tôi';

const read = readRoute({
  path: '/own-settings', tag: TAG, summary: 'Câu thường dùng, cách xem đã lưu, hướng dẫn đã xem, chữ ký nháy',
  answers: { 200: { description: 'Của người đang đăng nhập', schema: ownSettingsSchema } },
  async handle({ parts, viewer }) {
    return { body: await readOwnSettings(parts, viewer.personId) };
  },
});

const change = writeRoute({
  method: 'patch', path: '/own-settings', tag: TAG, summary: 'Ghi lại một phần', body: changedSettingsSchema,
  answers: { 200: { description: 'Như vừa ghi', schema: ownSettingsSchema } },
  async handle({ parts, body, viewer: { personId } }) {
    for (const [name, value] of Object.entries(body)) {
      const data = { value, updatedAt: new Date() };
      await parts.database.ownSetting.upsert({ where: { personId_name: { personId, name } }, create: { personId, name, ...data }, update: data });
    }
    return { body: await readOwnSettings(parts, personId) };
  },
});

async function readOwnSettings(parts: ApiParts, personId: string): Promise<OwnSettings> {
  const rows = await parts.database.ownSetting.findMany({ where: { personId } });
  return ownSettingsSchema.parse({ phrases: [], views: [], tours: [], initials: '', ...Object.fromEntries(rows.map(({ name, value }) => [name, value])) });
}

export const ownSettingsRoutes: readonly Route[] = [read, change];
