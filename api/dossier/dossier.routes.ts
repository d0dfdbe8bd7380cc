import { opinionsSheet } from '../../adapters/typeset/opinions-sheet';
import { agencyOf, unitOf } from '../../domain/organisation/posts';
import { documentParams } from '../documents/document.schema';
import { loadDocument, type LoadedDocument } from '../documents/load-document';
import { readRoute, type Route, type SignedIn } from '../http/route';
import { readResolution } from '../resolution-table/resolution.reads';
import { readRoutingSlip } from './routing-slip.reads';
import { routingSlipSchema } from './routing-slip.schema';
import { sendPages, sendSheet } from './send-sheet';
import { slipPageOf } from './slip-page';

const TAG = 'Hồ sơ trình';
const PDF = { 200: { description: 'Tệp PDF', contentType: 'application/pdf' } };

const slip = readRoute({
  path: '/documents/:documentId/phieu-trinh', tag: TAG, summary: 'Phiếu trình', params: documentParams,
  answers: { 200: { description: 'Phiếu trình', schema: routingSlipSchema } },
  async handle({ parts, params, ...signedIn }) {
    return { body: await readRoutingSlip(parts, signedIn, await loadDocument(parts, signedIn, params.documentId)) };
  },
});

const slipPage = readRoute({
  path: '/documents/:documentId/phieu-trinh.pdf', tag: TAG, summary: 'Phiếu trình, trang in', params: documentParams, answers: PDF,
  async handle({ parts, params, response, ...signedIn }) {
    const loaded = await loadDocument(parts, signedIn, params.documentId);
    return sendPages(response, await slipPageOf(parts, signedIn, loaded), 'phieu-trinh.pdf');
  },
});

const opinionsPage = readRoute({
  path: '/documents/:documentId/bang-tong-hop.pdf', tag: TAG, summary: 'Bảng tổng hợp ý kiến và tiếp thu, giải trình, trang in',
  params: documentParams, answers: PDF,
  async handle({ parts, params, response, ...signedIn }) {
    const loaded = await loadDocument(parts, signedIn, params.documentId);
    const table = await readResolution(parts, signedIn, loaded);
    return sendSheet(parts, response, opinionsSheet(table, headOf(signedIn, loaded)), 'bang-tong-hop-y-kien.pdf');
  },
});

function headOf({ organisation }: SignedIn, { state }: LoadedDocument) {
  const agency = agencyOf(organisation, state.facts.agencyId);
  return { isParty: agency?.system === 'party', agencyName: agency?.name ?? '', unitName: unitOf(organisation, state.facts.unitId)?.name ?? '' };
}

export const dossierRoutes: readonly Route[] = [slip, slipPage, opinionsPage];
