import { z } from 'zod';
import { pointsOf } from '../../domain/collection/points';
import { mayFillResolution } from '../../domain/policy/resolution-access';
import { documentParams } from '../documents/document.schema';
import { loadDocument } from '../documents/load-document';
import { readRoute, writeRoute, type Route } from '../http/route';
import { fail, failWith } from '../problems/problem';
import { replyDraftSchema, resolutionSchema } from './resolution.schema';
import { readResolution } from './resolution.reads';
import { tableFile } from './table-file';

const TAG = 'Tiếp thu, giải trình';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const read = readRoute({
  path: '/documents/:documentId/resolution', tag: TAG, summary: 'Bảng tổng hợp ý kiến và tiếp thu, giải trình', params: documentParams,
  answers: { 200: { description: 'Bảng tổng hợp', schema: resolutionSchema } },
  async handle({ parts, params, ...signedIn }) {
    return { body: await readResolution(parts, signedIn, await loadDocument(parts, signedIn, params.documentId)) };
  },
});

/** Saved as it is typed; the act that hands the document on counts what is complete. */
const fill = writeRoute({
  method: 'patch', path: '/documents/:documentId/resolution/:round/:postId/:position', tag: TAG, summary: 'Ghi cách tiếp thu, giải trình một ý kiến',
  params: documentParams.extend({ round: z.coerce.number().int(), postId: z.string(), position: z.coerce.number().int().min(0) }),
  body: replyDraftSchema, answers: { 204: { description: 'Đã ghi' } },
  async handle({ parts, params, body, ...signedIn }) {
    const { documentId, round, postId, position } = params;
    const { state, rounds } = await loadDocument(parts, signedIn, documentId);
    if (!mayFillResolution(signedIn.viewer, state)) fail('NOT_ALLOWED');
    const latest = rounds.at(-1);
    const answer = latest?.round === round ? latest.answers[postId] : undefined;
    if (!answer || !pointsOf(answer).some((point) => point.position === position)) failWith({ code: 'NOT_FOUND' });
    const data = {
      how: body.how ?? null, text: body.text, whereChanged: body.whereChanged, personId: signedIn.viewer.personId, updatedAt: new Date(),
    };
    await parts.database.opinionReply.upsert({
      where: { documentId_round_postId_position: { documentId, round, postId, position } },
      create: { documentId, round, postId, position, ...data }, update: data,
    });
    return { status: 204 };
  },
});

const file = readRoute({
  path: '/documents/:documentId/resolution.docx', tag: TAG, summary: 'Bảng tổng hợp, tệp Word', params: documentParams,
  answers: { 200: { description: 'Tệp .docx', contentType: DOCX } },
  async handle({ parts, params, response, ...signedIn }) {
    const table = await readResolution(parts, signedIn, await loadDocument(parts, signedIn, params.documentId));
    response.attachment('bang-tong-hop-y-kien.docx').type(DOCX).send(await tableFile(table));
    return 'sent';
  },
});

export const resolutionRoutes: readonly Route[] = [read, fill, file];
