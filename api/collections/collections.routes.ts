import { z } from 'zod';
import type { CollectionState } from '../../domain/collection/collection';
import { streamId } from '../../domain/stream/stream-id';
import { keepWords } from '../acts/keep-words';
import { actAnswerSchema } from '../acts/act.schema';
import { documentParams } from '../documents/document.schema';
import { loadDocument } from '../documents/load-document';
import { commandIdOf } from '../http/command-id';
import { writeRoute, type Route } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { failWith } from '../problems/problem';

const about = { postId: z.string(), textSha256: z.string().regex(/^[0-9a-f]{64}$/), words: z.string().max(20_000).optional() };

const opinionSchema = z.object({
  ...about, answer: z.enum(['agree', 'agree-with-remarks', 'disagree', 'not-our-field']),
}).meta({ id: 'OpinionGiven' });
const voteSchema = z.object({ ...about, answer: z.enum(['for', 'against', 'other']) }).meta({ id: 'VoteCast' });

const opinion = writeRoute({
  method: 'post', path: '/documents/:documentId/opinion', tag: 'Lấy ý kiến', summary: 'Cho ý kiến về dự thảo', params: documentParams,
  body: opinionSchema,
  answers: { 200: { description: 'Đã ghi ý kiến', schema: actAnswerSchema } },
  async handle({ parts, params, body, key, ...signedIn }) {
    const { rounds } = await loadDocument(parts, signedIn, params.documentId);
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const wordsId = await keepWords(parts, commandId, signedIn.viewer.personId, body.words);
    const { seq, answer } = await sendCommand(parts, {
      commandId, streamId: roundOf(rounds, 'consultation', params.documentId), actor: actorAt(signedIn, body.postId),
      body: { kind: 'giveOpinion', answer: body.answer, textSha256: body.textSha256, ...(wordsId && { wordsId }) },
    });
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
      commandId, streamId: roundOf(rounds, 'ballot', params.documentId), actor: actorAt(signedIn, body.postId),
      body: { kind: 'castVote', answer: body.answer, textSha256: body.textSha256, ...(wordsId && { wordsId }) },
    });
    return { body: { seq, answer } };
  },
});

/** The latest round of asking. One that is closed still answers: that it is closed, and since when. */
function roundOf(rounds: readonly CollectionState[], purpose: 'consultation' | 'ballot', documentId: string) {
  const latest = rounds.filter((round) => round.purpose === purpose).at(-1);
  if (!latest) failWith({ code: 'NOT_ASKED' });
  return streamId(purpose, documentId, latest.round);
}

export const collectionsRoutes: readonly Route[] = [opinion, vote];
