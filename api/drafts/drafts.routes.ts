import { z } from 'zod';
import { commandIdOf } from '../http/command-id';
import { readRoute, writeRoute, type Route, type SignedIn } from '../http/route';
import { takeFiles } from '../http/upload';
import type { ApiParts } from '../api-parts';
import { fail, failWith } from '../problems/problem';
import { corrected, correctionsSchema } from './corrections';
import { draftView } from './draft-view';
import { draftParams, draftSchema, newDraftSchema } from './draft.schema';
import { correctDraft, dropDraft, keepDraft, loadDraft, type DraftRow } from './draft-store';
import { draftingPost } from './drafting-post';
import { readIn } from './read-text';

const TAG = 'Dự thảo';

const create = writeRoute({
  method: 'post', path: '/drafts', tag: TAG, body: newDraftSchema,
  summary: 'Nộp một tệp dự thảo (.docx, .pdf, .txt), ảnh các trang (.jpg, .png) hoặc văn bản',
  upload: 'file', before: takeFiles,
  answers: { 201: { description: 'Dự thảo đã đọc', schema: draftSchema } },
  async handle({ parts, request, body, key, viewer, organisation, today }) {
    const read = await readIn(parts, request, body.text);
    if (!read) failWith({ code: 'EMPTY_DRAFT', field: 'file' });
    const post = draftingPost(viewer, organisation, read.reading.system, body.postId);
    const documentId = commandIdOf(viewer.personId, key);
    await keepDraft(parts, { ...read, ...post, documentId, personId: viewer.personId });
    return { status: 201, body: draftView(await ownDraft(parts, documentId, viewer), organisation, today) };
  },
});

const list = readRoute({
  path: '/drafts', tag: TAG, summary: 'Dự thảo của tôi, chưa trình',
  answers: {
    200: {
      description: 'Mới sửa trước',
      schema: z.object({
        items: z.array(z.object({ draftId: z.string(), subject: z.string(), documentType: z.string(), updatedAt: z.string() })),
      }),
    },
  },
  async handle({ parts, viewer }) {
    const rows = await parts.database.document.findMany({
      where: { drafterPersonId: viewer.personId, state: 'draft' }, orderBy: { updatedAt: 'desc' }, take: 100,
    });
    return {
      body: {
        items: rows.map(
          (row) => ({ draftId: row.id, subject: row.subject, documentType: row.documentType, updatedAt: row.updatedAt.toISOString() })
        ),
      },
    };
  },
});

const read = readRoute({
  path: '/drafts/:draftId', tag: TAG, summary: 'Một dự thảo', params: draftParams,
  answers: { 200: { description: 'Dự thảo', schema: draftSchema } },
  async handle({ parts, params, viewer, organisation, today }) {
    return { body: draftView(await ownDraft(parts, params.draftId, viewer), organisation, today) };
  },
});

const correct = writeRoute({
  method: 'patch', path: '/drafts/:draftId', tag: TAG, summary: 'Sửa các thông tin đã đọc', params: draftParams, body: correctionsSchema,
  answers: { 200: { description: 'Dự thảo sau khi sửa', schema: draftSchema } },
  async handle({ parts, params, body, viewer, organisation, today }) {
    const draft = await ownDraft(parts, params.draftId, viewer);
    if (draft.handedIn) fail('DRAFT_HANDED_IN');
    const post = draftingPost(viewer, organisation, draft.reading.system, body.postId ?? draft.drafterPostId);
    await correctDraft(parts, draft.documentId, post, (reading) => corrected(reading, body));
    return { body: draftView(await ownDraft(parts, params.draftId, viewer), organisation, today) };
  },
});

const drop = writeRoute({
  method: 'delete', path: '/drafts/:draftId', tag: TAG, summary: 'Xóa một dự thảo chưa trình', params: draftParams,
  answers: { 204: { description: 'Đã xóa' } },
  async handle({ parts, params, viewer }) {
    const draft = await loadDraft(parts.database, params.draftId);
    // deleted already: the same click again
    if (!draft) return { status: 204 };
    if (draft.drafterPersonId !== viewer.personId) failWith({ code: 'NOT_FOUND' });
    if (!await dropDraft(parts, params.draftId)) fail('DRAFT_HANDED_IN');
    return { status: 204 };
  },
});

/** A draft is its drafter's alone until it is handed in; for anybody else it is not there. */
export async function ownDraft(parts: ApiParts, documentId: string, viewer: SignedIn['viewer']): Promise<DraftRow> {
  return onlyOwn(await loadDraft(parts.database, documentId), viewer);
}

export function onlyOwn(draft: DraftRow | undefined, viewer: SignedIn['viewer']): DraftRow {
  if (draft?.drafterPersonId !== viewer.personId) failWith({ code: 'NOT_FOUND' });
  return draft;
}

export const draftsRoutes: readonly Route[] = [create, list, read, correct, drop];
