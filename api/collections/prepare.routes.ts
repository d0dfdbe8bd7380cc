import { z } from 'zod';
import { actAnswerSchema } from '../acts/act.schema';
import { documentParams } from '../documents/document.schema';
import { loadDocument } from '../documents/load-document';
import { commandIdOf } from '../http/command-id';
import { writeRoute, type Route } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { takeFile } from '../http/upload';
import { latestRound } from './latest-round';
import { keepOpinion } from './opinion-content';
import { dropDraft } from './opinion-drafts';
import { preparedSchema } from './opinion.schema';

const TAG = 'Lấy ý kiến';

const namePreparer = writeRoute({
  method: 'post', path: '/documents/:documentId/opinion/preparer', tag: TAG, summary: 'Giao người trong đơn vị chuẩn bị ý kiến',
  params: documentParams, body: z.object({ postId: z.string(), preparerPostId: z.string() }),
  answers: { 200: { description: 'Đã giao', schema: actAnswerSchema } },
  async handle({ parts, params, body, key, ...signedIn }) {
    const { rounds } = await loadDocument(parts, signedIn, params.documentId);
    const { seq, answer } = await sendCommand(parts, {
      commandId: commandIdOf(signedIn.viewer.personId, key), streamId: latestRound(rounds, 'consultation', params.documentId).streamId,
      actor: actorAt(signedIn, body.postId), body: { kind: 'namePreparer', preparerPostId: body.preparerPostId },
    });
    return { body: { seq, answer } };
  },
});

const prepare = writeRoute({
  method: 'post', path: '/documents/:documentId/opinion/prepared', tag: TAG, summary: 'Chuyển ý kiến đã chuẩn bị cho lãnh đạo đơn vị',
  params: documentParams, body: preparedSchema, upload: 'file', before: takeFile,
  answers: { 200: { description: 'Đã chuyển', schema: actAnswerSchema } },
  async handle({ parts, request, params, body, key, ...signedIn }) {
    const { documentId } = params;
    const { rounds } = await loadDocument(parts, signedIn, documentId);
    const { streamId, round } = latestRound(rounds, 'consultation', documentId);
    const { personId } = signedIn.viewer;
    const commandId = commandIdOf(personId, key);
    const content = await keepOpinion(parts, commandId, personId, request, body);
    const { seq, answer } = await sendCommand(parts, {
      commandId, streamId, actor: actorAt(signedIn, body.postId), body: { kind: 'prepareOpinion', forPostId: body.forPostId, ...content },
    });
    await dropDraft(parts, { documentId, round, postId: body.forPostId, personId });
    return { body: { seq, answer } };
  },
});

export const prepareRoutes: readonly Route[] = [namePreparer, prepare];
