import { pipeline } from 'node:stream/promises';
import { plainName } from '../../adapters/evidence/evidence-file';
import { withManifest } from '../../adapters/evidence/manifest';
import { zipStream } from '../../adapters/evidence/zip-stream';
import { mayTakeEvidence } from '../../domain/policy/agency-access';
import { documentParams } from '../documents/document.schema';
import { loadDocument } from '../documents/load-document';
import { readRoute, type Route } from '../http/route';
import { fail } from '../problems/problem';
import { evidenceOf } from './evidence-archive';

const archive = readRoute({
  path: '/documents/:documentId/evidence', tag: 'Hồ sơ', summary: 'Toàn bộ hồ sơ thành một tệp nén tự kiểm tra được', params: documentParams,
  answers: { 200: { description: 'Tệp nén, gửi dần khi đang lập', contentType: 'application/zip' } },
  async handle({ parts, params, response, viewer, now, ...reference }) {
    const loaded = await loadDocument(parts, { viewer, now, ...reference }, params.documentId);
    if (!mayTakeEvidence(viewer, loaded.state.facts.agencyId)) fail('NOT_ALLOWED');
    const revocationLists = await parts.revocationLists();
    const files = evidenceOf({ ...parts, revocationLists }, { ...loaded, organisation: reference.organisation });
    response.attachment(`ho-so-${plainName(loaded.state.issued?.printedNumber ?? params.documentId)}.zip`).type('application/zip');
    await pipeline(zipStream(withManifest(files), new Date(now)), response);
    return 'sent';
  },
});

export const evidenceRoutes: readonly Route[] = [archive];
