import { agenciesTended, mayTendOperations } from '../../domain/policy/operations-access';
import { streamId } from '../../domain/stream/stream-id';
import { readRoute, writeRoute, type Route } from '../http/route';
import { fail, failWith } from '../problems/problem';
import { readFailingWork } from './failing-work.reads';
import { failingWorkSchema, retrySchema } from './failing-work.schema';

const TAG = 'Vận hành';

const list = readRoute({
  path: '/operations/failing-work', tag: TAG, summary: 'Các việc tự động đang trục trặc',
  answers: { 200: { description: 'Lâu nhất trước', schema: failingWorkSchema } },
  async handle({ parts, viewer, now }) {
    const agencyIds = agenciesTended(viewer);
    if (agencyIds.length === 0) fail('NOT_ALLOWED');
    return { body: { items: await readFailingWork(parts, agencyIds, now) } };
  },
});

/** Harmless when there is nothing to try: the run looks once more at the record. */
const retry = writeRoute({
  method: 'post', path: '/operations/failing-work/retry', tag: TAG, summary: 'Thử lại ngay một việc, không đợi đến lượt',
  body: retrySchema,
  answers: { 204: { description: 'Đã yêu cầu thử lại' } },
  async handle({ parts, viewer, body }) {
    if (agenciesTended(viewer).length === 0) fail('NOT_ALLOWED');
    const document = await parts.database.document.findUnique({ where: { id: body.documentId }, select: { agencyId: true } });
    if (!document || !mayTendOperations(viewer, document.agencyId)) failWith({ code: 'NOT_FOUND' });
    const stream = streamId(body.kind, body.documentId);
    await parts.retryEffects(stream).catch(() => fail('ENGINE_AWAY'));
    parts.logger.info({ stream, personId: viewer.personId }, 'failing work is tried again');
    return { status: 204 };
  },
});

export const failingWorkRoutes: readonly Route[] = [list, retry];
