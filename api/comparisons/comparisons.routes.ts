import { documentParams } from '../documents/document.schema';
import { loadDocument } from '../documents/load-document';
import { readRoute, type Route } from '../http/route';
import { readComparison } from './comparison.reads';
import { comparisonQuerySchema, comparisonSchema } from './comparison.schema';

const read = readRoute({
  path: '/documents/:documentId/comparison', tag: 'So sánh', summary: 'So sánh hai lần dự thảo', params: documentParams,
  query: comparisonQuerySchema, answers: { 200: { description: 'Từng dòng, từng từ', schema: comparisonSchema } },
  async handle({ parts, params, query, ...signedIn }) {
    return { body: await readComparison(parts, signedIn, await loadDocument(parts, signedIn, params.documentId), query) };
  },
});

export const comparisonsRoutes: readonly Route[] = [read];
