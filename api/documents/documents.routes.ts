import { z } from 'zod';
import { isInstant } from '../../domain/time/instant';
import { readRoute, type Route } from '../http/route';
import { fail, failWith } from '../problems/problem';
import { documentParams, documentRowSchema, documentsQuerySchema, documentViewSchema } from './document.schema';
import { documentView } from './document-view';
import { readDocuments } from './documents.reads';
import { FILE_KINDS, fileHash } from './files';
import { loadDocument } from './load-document';
import { sendPdf } from './send-file';

const TAG = 'Hồ sơ';

const list = readRoute({
  path: '/documents', tag: TAG, summary: 'Hồ sơ của tôi hoặc của cơ quan', query: documentsQuerySchema,
  answers: {
    200: { description: 'Mới thay đổi trước', schema: z.object({ items: z.array(documentRowSchema), nextCursor: z.string().optional() }) },
  },
  async handle({ parts, query, ...signedIn }) {
    const [at, id] = query.cursor?.split('|') ?? [];
    if (query.cursor !== undefined && (id === undefined || !isInstant(at ?? ''))) fail('BAD_INPUT', { field: ' (cursor)' }, 'cursor');
    return { body: await readDocuments(parts, signedIn, query) };
  },
});

const read = readRoute({
  path: '/documents/:documentId', tag: TAG, summary: 'Một hồ sơ', params: documentParams,
  answers: { 200: { description: 'Hồ sơ', schema: documentViewSchema } },
  async handle({ parts, params, ...signedIn }) {
    return { body: await documentView(parts, signedIn, await loadDocument(parts, signedIn, params.documentId, 'issued')) };
  },
});

const file = readRoute({
  path: '/documents/:documentId/files/:which', tag: TAG, summary: 'Tệp PDF của hồ sơ',
  params: documentParams.extend({ which: z.enum([...FILE_KINDS, 'original']) }),
  answers: { 200: { description: 'Tệp', contentType: 'application/pdf' } },
  async handle({ parts, params, response, ...signedIn }) {
    const loaded = await loadDocument(parts, signedIn, params.documentId, params.which === 'issued' ? 'issued' : 'whole');
    if (params.which !== 'original') {
      const hash = fileHash(loaded.state, params.which, loaded.access);
      if (!hash) failWith({ code: params.which === 'issued' ? 'NOT_ISSUED' : 'PREPARING' });
      return sendPdf(parts, response, hash, `${params.which}.pdf`);
    }
    const version = await parts.database.documentVersion.findFirst({
      where: { documentId: params.documentId, version: { lte: loaded.state.text.version }, originalFileSha256: { not: null } },
      orderBy: { version: 'desc' },
    });
    if (!version?.originalFileSha256) failWith({ code: 'NOT_FOUND' });
    response.attachment(version.originalName ?? 'du-thao.txt').type('application/octet-stream').send(
      Buffer.from(await parts.files.get(version.originalFileSha256))
    );
    return 'sent';
  },
});

export const documentsRoutes: readonly Route[] = [list, read, file];
