import { z } from 'zod';
import type { RegisterCommandBody } from '../../domain/registers/register';
import { streamId } from '../../domain/stream/stream-id';
import { mayKeepRegister } from '../../domain/policy/agency-access';
import { keepWords } from '../acts/keep-words';
import type { ApiParts } from '../api-parts';
import { commandIdOf } from '../http/command-id';
import { readRoute, writeRoute, type Route, type SignedIn } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { failWith } from '../problems/problem';
import { keepDetails, namesSubject } from './keep-details';
import { nextNumber } from './next-number';
import { correctionSchema, nextNumberQuerySchema, nextNumberSchema, outsideDocumentSchema, voidSchema } from './register.schema';

const TAG = 'Sổ đăng ký';
const seriesParams = z.object({ seriesId: z.string().max(200) });
const numberParams = seriesParams.extend({ number: z.coerce.number().int().min(1) });
const written = z.object({ seq: z.number(), answer: z.unknown() }).meta({ id: 'BookWritten' });
const answers = { 200: { description: 'Đã ghi vào sổ', schema: written } };

const next = readRoute({
  path: '/register/series/:seriesId/next', tag: TAG, summary: 'Số tiếp theo của sổ và số, ký hiệu sẽ ghi', params: seriesParams,
  query: nextNumberQuerySchema, answers: { 200: { description: 'Chưa giữ số', schema: nextNumberSchema } },
  async handle({ parts, params, query, ...signedIn }) {
    return { body: await nextNumber(parts, signedIn, { seriesId: params.seriesId, ...query }) };
  },
});

const enter = writeRoute({
  method: 'post', path: '/register/series/:seriesId/outside-documents', tag: TAG, summary: 'Vào sổ văn bản ngoài hệ thống', params: seriesParams,
  body: outsideDocumentSchema, answers,
  async handle({ parts, params, body, key, ...signedIn }) {
    const act = beginAct(signedIn, { seriesId: params.seriesId, key, postId: body.postId });
    // of a secret paper nothing may be kept, not even what was sent by mistake
    if (body.secret && namesSubject(body)) failWith({ code: 'SECRET_WITHOUT_SUBJECT', field: 'subject' });
    const { number, on, documentType, symbolBody, secret, copies, dispatchedOn } = body;
    return write(parts, act, {
      kind: 'enterOutside', number, on, documentType, symbolBody, secret, copies, ...(dispatchedOn && { dispatchedOn }),
      namesSubject: namesSubject(body), detailsId: (await keepDetails(parts, act, body)) ?? '',
    });
  },
});

const correct = writeRoute({
  method: 'post', path: '/register/series/:seriesId/numbers/:number/corrections', tag: TAG,
  summary: 'Đính chính một dòng đã ghi tay, có lý do; dòng cũ giữ nguyên', params: numberParams, body: correctionSchema, answers,
  async handle({ parts, params, body, key, ...signedIn }) {
    const act = beginAct(signedIn, { seriesId: params.seriesId, key, postId: body.postId });
    const { scope, on, documentType, symbolBody, copies, dispatchedOn } = body;
    const reasonId = await keepWords(parts, act.commandId, act.actor.personId, body.reason);
    if (!reasonId) failWith({ code: 'REASON_REQUIRED', field: 'reason' });
    const detailsId = await keepDetails(parts, act, body);
    return write(parts, act, {
      kind: 'correctEntry', scope, number: params.number, namesSubject: namesSubject(body), reasonId, ...(on && { on }),
      ...(documentType && { documentType }), ...(symbolBody && { symbolBody }), ...(copies !== undefined && { copies }),
      ...(dispatchedOn && { dispatchedOn }), ...(detailsId && { detailsId }),
    });
  },
});

const voiding = writeRoute({
  method: 'post', path: '/register/series/:seriesId/numbers/:number/void', tag: TAG, summary: 'Hủy một số chưa gắn với văn bản, có lý do',
  params: numberParams, body: voidSchema, answers,
  async handle({ parts, params, body, key, ...signedIn }) {
    const act = beginAct(signedIn, { seriesId: params.seriesId, key, postId: body.postId });
    const reasonId = (await keepWords(parts, act.commandId, act.actor.personId, body.reason)) ?? '';
    return write(parts, act, { kind: 'voidNumber', scope: body.scope, number: params.number, reasonId });
  },
});

interface BookAct {
  readonly seriesId: string;
  readonly commandId: string;
  readonly actor: ReturnType<typeof actorAt>;
}

/** Before a word is kept: the book is known, and whoever asks keeps it from one of their posts. */
function beginAct(
  signedIn: SignedIn, { seriesId, key, postId }: { readonly seriesId: string; readonly key: string; readonly postId: string | undefined },
): BookAct {
  const series = signedIn.organisation.series.find((one) => one.id === seriesId);
  if (!series) failWith({ code: 'NOT_FOUND' });
  if (!mayKeepRegister(signedIn.viewer, series.agencyId)) failWith({ code: 'NOT_KEEPER_OF_BOOK' });
  const own = signedIn.viewer.posts.find((post) => post.agencyId === series.agencyId && post.roles.includes('records-clerk'));
  return { seriesId, commandId: commandIdOf(signedIn.viewer.personId, key), actor: actorAt(signedIn, postId ?? own?.id ?? '') };
}

async function write(parts: ApiParts, { seriesId, commandId, actor }: BookAct, body: RegisterCommandBody) {
  const { seq, answer } = await sendCommand(parts, { commandId, streamId: streamId('register', seriesId), actor, body });
  return { body: { seq, answer } };
}

export const keepBookRoutes: readonly Route[] = [next, enter, correct, voiding];
