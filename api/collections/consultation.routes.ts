import { z } from 'zod';
import { documentParams } from '../documents/document.schema';
import { loadDocument } from '../documents/load-document';
import { readWords } from '../documents/timeline.reads';
import { readRoute, writeRoute, type Route } from '../http/route';
import { fail, failWith } from '../problems/problem';
import { readConsultation } from './consultation.reads';
import { latestRound } from './latest-round';
import { keepDraft } from './opinion-drafts';
import { consultationSchema, opinionDraftSchema } from './opinion.schema';

const TAG = 'Lấy ý kiến';

const read = readRoute({
  path: '/documents/:documentId/consultation', tag: TAG, summary: 'Đợt lấy ý kiến gần nhất', params: documentParams,
  answers: { 200: { description: 'Đợt lấy ý kiến', schema: consultationSchema } },
  async handle({ parts, params, ...signedIn }) {
    return { body: await readConsultation(parts, signedIn, await loadDocument(parts, signedIn, params.documentId)) };
  },
});

/** Saved as typed, within a second; whoever may write the opinion, and for themselves alone. */
const keep = writeRoute({
  method: 'patch', path: '/documents/:documentId/consultation/:postId/draft', tag: TAG, summary: 'Giữ ý kiến đang viết',
  params: documentParams.extend({ postId: z.string() }), body: opinionDraftSchema, answers: { 204: { description: 'Đã giữ' } },
  async handle({ parts, params, body, ...signedIn }) {
    const { documentId, postId } = params;
    const { rounds } = await loadDocument(parts, signedIn, documentId);
    const { round, askedPostIds, preparing } = latestRound(rounds, 'consultation', documentId);
    const writers = [postId, preparing?.[postId]?.preparerPostId];
    const mayWrite = askedPostIds.includes(postId) && signedIn.viewer.posts.some((post) => writers.includes(post.id));
    if (!mayWrite) failWith({ code: 'NOT_ASKED' });
    await keepDraft(parts, { documentId, round, postId, personId: signedIn.viewer.personId }, body);
    return { status: 204 };
  },
});

const attachment = readRoute({
  path: '/documents/:documentId/opinions/:round/:postId/:which/file', tag: TAG, summary: 'Tệp gửi kèm một ý kiến',
  params: documentParams.extend({ round: z.coerce.number().int(), postId: z.string(), which: z.enum(['given', 'prepared']) }),
  answers: { 200: { description: 'Tệp', contentType: 'application/octet-stream' } },
  async handle({ parts, params, response, ...signedIn }) {
    const { rounds } = await loadDocument(parts, signedIn, params.documentId);
    const round = rounds.find((one) => one.purpose === 'consultation' && one.round === params.round);
    const preparing = round?.preparing?.[params.postId];
    const deskPosts = [params.postId, preparing?.preparerPostId];
    // what is only prepared is the unit's own affair
    if (params.which === 'prepared' && !signedIn.viewer.posts.some((post) => deskPosts.includes(post.id))) fail('NO_SUCH_PAGE');
    const answer = params.which === 'given' ? round?.answers[params.postId] : preparing?.prepared;
    if (!answer?.attachment) fail('NO_SUCH_PAGE');
    const { sha256, nameWordsId } = answer.attachment;
    const name = (await readWords(parts, [nameWordsId])).get(nameWordsId) ?? 'tep-dinh-kem';
    response.attachment(name).type('application/octet-stream').send(Buffer.from(await parts.files.get(sha256)));
    return 'sent';
  },
});

export const consultationRoutes: readonly Route[] = [read, keep, attachment];
