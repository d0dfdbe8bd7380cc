import { agencyOf } from '../../domain/organisation/posts';
import { streamId } from '../../domain/stream/stream-id';
import { keepWords } from '../acts/keep-words';
import { forgetOwnWords, placeOfAct } from '../kept-words/own-words';
import { documentParams } from '../documents/document.schema';
import { loadDocument } from '../documents/load-document';
import { sendPages } from '../dossier/send-sheet';
import { slipPageOf } from '../dossier/slip-page';
import { commandIdOf } from '../http/command-id';
import { readRoute, writeRoute, type Route } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { takeFile } from '../http/upload';
import { fail, failWith } from '../problems/problem';
import { scanSchema, scanTakenSchema } from './paper.schema';
import { pagesOfScan } from './read-scan';

const TAG = 'Ký giấy';

/** What văn thư prints and lays before the leader: the approved page with the routing slip behind it. */
const toPrint = readRoute({
  path: '/documents/:documentId/ban-ky-giay.pdf', tag: TAG, summary: 'Bản in để ký tay, kèm phiếu trình', params: documentParams,
  answers: { 200: { description: 'Tệp PDF', contentType: 'application/pdf' } },
  async handle({ parts, params, response, ...signedIn }) {
    const loaded = await loadDocument(parts, signedIn, params.documentId);
    const { paper } = loaded.state;
    if (!paper) failWith({ code: 'NOT_ON_PAPER' });
    const [page, slip] = await Promise.all([parts.files.get(paper.basePdfSha256), slipPageOf(parts, signedIn, loaded)]);
    return sendPages(response, await parts.paper.printTogether(page, slip), 'ban-ky-giay.pdf');
  },
});

/** The scan of the paper that was signed by hand, numbered and stamped. What stands on it nobody can compare but the eyes of văn thư. */
const scan = writeRoute({
  method: 'post', path: '/documents/:documentId/scan', tag: TAG, summary: 'Nộp bản quét của bản giấy đã ký, đã đóng dấu', params: documentParams,
  body: scanSchema, upload: 'file', before: takeFile,
  answers: { 200: { description: 'Đã nhận bản quét, chờ ký số của cơ quan', schema: scanTakenSchema } },
  async handle({ parts, request, params, body, key, ...signedIn }) {
    const { documentId } = params;
    const { paper, numbered, facts } = (await loadDocument(parts, signedIn, documentId)).state;
    if (!paper) failWith({ code: 'NOT_ON_PAPER' });
    if (!paper.signedAt || !numbered) failWith({ code: 'PAPER_NOT_SIGNED' });
    const file = request.file?.buffer ?? fail('BAD_INPUT', { field: ' (file)' }, 'file');
    const pages = await pagesOfScan(parts, file);
    const { number, issuedOn } = numbered;
    const ready = await parts.paper.readyScan(file, { agency: agencyOf(signedIn.organisation, facts.agencyId)?.name ?? '', number, issuedOn });
    const [asItCame, withField] = await Promise.all([parts.files.put(file), parts.files.put(ready)]);
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const wordsId = (await keepWords(parts, commandId, signedIn.viewer.personId, body.words)) ?? '';
    const { seq } = await sendCommand(parts, {
      commandId, streamId: streamId('document', documentId), actor: actorAt(signedIn, body.postId), expectedVersion: body.expectedVersion,
      body: { kind: 'takeScan', scanSha256: asItCame.sha256, pdfSha256: withField.sha256, pages, wordsId },
    });
    await forgetOwnWords(parts, signedIn.viewer.personId, placeOfAct(documentId, body.postId, 'takeScan'));
    return { body: { seq, pages } };
  },
});

export const paperRoutes: readonly Route[] = [toPrint, scan];
