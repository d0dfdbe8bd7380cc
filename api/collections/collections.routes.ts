import { z } from 'zod';
import { keepWords } from '../acts/keep-words';
import { actAnswerSchema } from '../acts/act.schema';
import { documentParams } from '../documents/document.schema';
import { loadDocument } from '../documents/load-document';
import { commandIdOf } from '../http/command-id';
import { writeRoute, type Route } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { takeFile } from '../http/upload';
import { keepOpinion } from './opinion-content';
import { opinionSchema } from './opinion.schema';
import { latestRound } from './latest-round';
import { dropDrafts } from './opinion-drafts';

const voteSchema = z.object({
  postId: z.string(), textSha256: z.string().regex(/^[0-9a-f]{64}$/), words: z.string().max(20_000).optional(),
  answer: z.enum(['for', 'against', 'other']),
}).meta({ id: 'VoteCast' });

const opinion = writeRoute({
  method: 'post', path: '/documents/:documentId/opinion', tag: 'Lấy ý kiến', summary: 'Cho ý kiến về dự thảo', params: documentParams,
  body: opinionSchema, upload: 'file', before: takeFile,
  answers: { 200: { description: 'Đã ghi ý kiến', schema: actAnswerSchema } },
  async handle({ parts, request, params, body, key, ...signedIn }) {
    const { rounds } = await loadDocument(parts, signedIn, params.documentId);
    const { streamId, round } = latestRound(rounds, 'consultation', params.documentId);
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const content = await keepOpinion(parts, commandId, signedIn.viewer.personId, request, body);
    const { seq, answer } = await sendCommand(parts, {
      commandId, streamId, actor: actorAt(signedIn, body.postId), body: { kind: 'giveOpinion', ...content },
    });
    await dropDrafts(parts, params.documentId, round, body.postId);
    return { body: { seq, answer } };
  },
});

const vote = writeRoute({
  method: 'post', path: '/documents/:documentId/vote', tag: 'Lấy ý kiến', summary: 'Ghi phiếu ý kiến thành viên', params: documentParams,
  body: voteSchema,
  answers: { 200: { description: 'Đã ghi phiếu', schema: actAnswerSchema } },
  async handle({ parts, params, body, key, ...signedIn }) {
    const { rounds } = await loadDocument(parts, signedIn, params.documentId);
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const wordsId = await keepWords(parts, commandId, signedIn.viewer.personId, body.words);
    const { seq, answer } = await sendCommand(parts, {
      commandId, streamId: latestRound(rounds, 'ballot', params.documentId).streamId, actor: actorAt(signedIn, body.postId),
      body: { kind: 'castVote', answer: body.answer, textSha256: body.textSha256, ...(wordsId && { wordsId }) },
    });
    return { body: { seq, answer } };
  },
});

export const collectionsRoutes: readonly Route[] = [opinion, vote];
