import { z } from 'zod';
import { isNoted } from '../../domain/administration/noted';
import { undoing } from '../../domain/administration/undo';
import { commandIdOf } from '../http/command-id';
import { readRoute, writeRoute, type Route } from '../http/route';
import { failWith } from '../problems/problem';
import { administrationSchema, changeSchema, groupLinesSchema, movingQuerySchema, movingSchema } from './administration.schema';
import { changeOf } from './change-of';
import { commitAsked } from './commit-asked';
import { readGroupLines } from './group-lines.reads';
import { changeIn } from './log.reads';
import { movingDeadlines, type DayAsked } from './moving-deadlines.reads';
import { agencyAdministered, readAdministration } from './overview.reads';

const TAG = 'Quản trị';

const overview = readRoute({
  path: '/administration', tag: TAG, summary: 'Người, chức danh, ủy quyền, nhóm nơi nhận, lịch, quy định, quy trình và nhật ký',
  query: z.object({ agencyId: z.string().optional() }), answers: { 200: { description: 'Như đang có', schema: administrationSchema } },
  async handle({ parts, query, ...signedIn }) {
    return { body: await readAdministration(parts, signedIn, query.agencyId) };
  },
});

const change = writeRoute({
  method: 'post', path: '/administration/changes', tag: TAG, summary: 'Một thay đổi có ngày hiệu lực', body: changeSchema,
  answers: { 204: { description: 'Đã ghi' } },
  async handle({ parts, body, key, ...signedIn }) {
    const id = commandIdOf(signedIn.viewer.personId, key);
    await commitAsked(parts, signedIn, { id, agencyId: body.agencyId, postId: body.postId, change: changeOf(body.change, body.agencyId, id, signedIn) });
    return { status: 204 };
  },
});

/** Taken back by a change of its own, from today on: what it did until then stays true. */
const undo = writeRoute({
  method: 'post', path: '/administration/changes/:changeId/undo', tag: TAG, summary: 'Đảo lại một thay đổi',
  params: z.object({ changeId: z.string() }), body: z.object({ postId: z.string() }), answers: { 204: { description: 'Đã ghi' } },
  async handle({ parts, params, body, key, ...signedIn }) {
    const row = await parts.database.administrationChange.findUnique({ where: { id: params.changeId } });
    if (!row) failWith({ code: 'NOT_FOUND' });
    agencyAdministered(signedIn, row.agencyId);
    if (isNoted(row.kind)) failWith({ code: 'CANNOT_BE_UNDONE' });
    const { organisation, calendar, today, viewer } = signedIn;
    const back = undoing(changeIn(row.change), { today, organisation, calendar });
    if ('refusal' in back) failWith(back.refusal);
    const id = commandIdOf(viewer.personId, key);
    await commitAsked(parts, signedIn, { id, agencyId: row.agencyId, postId: body.postId, change: back, undoes: row.id });
    return { status: 204 };
  },
});

const moving = readRoute({
  path: '/administration/calendar/moving-deadlines', tag: TAG, summary: 'Bao nhiêu hạn đang chạy sẽ đổi nếu đặt một ngày nghỉ, làm bù hoặc bỏ đặt',
  query: movingQuerySchema, answers: { 200: { description: 'Số hạn sẽ đổi; chưa ghi gì', schema: movingSchema } },
  async handle({ parts, query, ...signedIn }) {
    agencyAdministered(signedIn, query.agencyId);
    const { on, dayKind } = query;
    const asked: DayAsked = dayKind === 'plain' ? { on, kind: dayKind } : { on, kind: dayKind, name: '', source: '' };
    return { body: await movingDeadlines(parts, signedIn, asked) };
  },
});

const lines = readRoute({
  path: '/administration/groups/:groupId/lines', tag: TAG, summary: 'Những dòng nơi nhận đang dùng một nhóm',
  params: z.object({ groupId: z.string() }), query: z.object({ agencyId: z.string() }),
  answers: { 200: { description: 'Hồ sơ đang xử lý', schema: groupLinesSchema } },
  async handle({ parts, params, query, ...signedIn }) {
    const { agency } = agencyAdministered(signedIn, query.agencyId);
    const body = await readGroupLines(parts, signedIn.organisation, agency.id, params.groupId);
    if (!body) failWith({ code: 'NOT_FOUND' });
    return { body };
  },
});

export const administrationRoutes: readonly Route[] = [overview, change, undo, moving, lines];
