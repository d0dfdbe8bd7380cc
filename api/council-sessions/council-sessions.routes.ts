import { z } from 'zod';
import type { SessionCommandBody } from '../../domain/session/session';
import { postOf } from '../../domain/organisation/posts';
import { streamId } from '../../domain/stream/stream-id';
import { actAnswerSchema } from '../acts/act.schema';
import type { ApiParts } from '../api-parts';
import { documentParams } from '../documents/document.schema';
import { commandIdOf } from '../http/command-id';
import { readRoute, writeRoute, type Route, type SignedIn } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { councilSessionSchema, resultSchema } from './council-session.schema';
import { readSession, readSessions } from './council-sessions.reads';

const TAG = 'Kỳ họp HĐND';
const sessionParams = z.object({ sessionId: z.uuid() });
const answers = { 200: { description: 'Đã ghi', schema: actAnswerSchema } };

const list = readRoute({
  path: '/sessions', tag: TAG, summary: 'Các kỳ họp',
  answers: { 200: { description: 'Mới nhất trước', schema: z.object({ items: z.array(councilSessionSchema) }) } },
  async handle({ parts, ...signedIn }) {
    return { body: { items: await readSessions(parts, signedIn) } };
  },
});

const plan = writeRoute({
  method: 'post', path: '/sessions', tag: TAG, summary: 'Lập kỳ họp',
  body: z.object({ name: z.string().trim().min(3).max(200), opensOn: z.iso.date(), postId: z.string(), agencyId: z.string().optional() }),
  answers: { 201: { description: 'Kỳ họp mới', schema: z.object({ sessionId: z.string(), seq: z.number() }) } },
  async handle({ parts, body, key, ...signedIn }) {
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const agencyId = body.agencyId ?? postOf(signedIn.organisation, body.postId)?.agencyId ?? '';
    const { seq } = await sendCommand(parts, {
      commandId, streamId: streamId('session', commandId), actor: actorAt(signedIn, body.postId),
      body: { kind: 'plan', agencyId, name: body.name, opensOn: body.opensOn },
    });
    return { status: 201, body: { sessionId: commandId, seq } };
  },
});

const read = readRoute({
  path: '/sessions/:sessionId', tag: TAG, summary: 'Một kỳ họp', params: sessionParams,
  answers: { 200: { description: 'Kỳ họp', schema: councilSessionSchema } },
  async handle({ parts, params, ...signedIn }) {
    return { body: await readSession(parts, signedIn, params.sessionId) };
  },
});

const atPost = z.object({ postId: z.string(), expectedVersion: z.number().int().min(1).optional() });

function sessionAct(path: string, summary: string, body: SessionCommandBody): Route {
  return writeRoute({
    method: 'post', path: `/sessions/:sessionId/${path}`, tag: TAG, summary, params: sessionParams, body: atPost, answers,
    handle: (call) => toSession(call.parts, call, { ...call.params, key: call.key, ...call.body, act: body }),
  });
}

const result = writeRoute({
  method: 'post', path: '/sessions/:sessionId/items/:documentId/result', tag: TAG, summary: 'Ghi kết quả của một nội dung',
  params: sessionParams.extend(documentParams.shape),
  body: atPost.extend({ result: resultSchema }), answers,
  handle: (call) => toSession(call.parts, call, {
    sessionId: call.params.sessionId, key: call.key, ...call.body,
    act: { kind: 'recordResult', documentId: call.params.documentId, result: call.body.result },
  }),
});

interface ToSession {
  readonly sessionId: string;
  readonly key: string;
  readonly postId: string;
  readonly expectedVersion?: number | undefined;
  readonly act: SessionCommandBody;
}

async function toSession(parts: ApiParts, signedIn: SignedIn, { sessionId, key, postId, expectedVersion, act }: ToSession) {
  await readSession(parts, signedIn, sessionId);
  const { seq, answer } = await sendCommand(parts, {
    commandId: commandIdOf(signedIn.viewer.personId, key), streamId: streamId('session', sessionId), actor: actorAt(signedIn, postId),
    body: act,
    ...(expectedVersion !== undefined && { expectedVersion }),
  });
  return { body: { seq, answer } };
}

export const councilSessionsRoutes: readonly Route[] = [
  list, plan, read, sessionAct('papers', 'Đã gửi tài liệu cho đại biểu', { kind: 'sendPapers' }),
  sessionAct('close', 'Bế mạc kỳ họp', { kind: 'close' }), result,
];
