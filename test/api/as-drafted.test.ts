import { MockActivityEnvironment } from '@temporalio/testing';
import { PDFDocument } from 'pdf-lib';
import { z } from 'zod';
import { createSetAsDrafted } from '../../activities/set-as-drafted';
import { createAsDrafted } from '../../adapters/pdf/own-pages';
import { readFields } from '../../adapters/pdf/incremental-update';
import { createPdfWork } from '../../adapters/pdf/pdf-work';
import { createDraftReader } from '../../adapters/postgres/draft-reader';
import { createTypesetter } from '../../adapters/typeset/typesetter';
import type { PageContent } from '../../domain/document/page-content';
import { streamId } from '../../domain/stream/stream-id';
import { PAGE_SAMPLES } from '../adapters/typeset/page-samples';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { documentOf, NOTICE } from './support/office-day';
import { problemOf, signedIn, type Answer, type Visitor } from './support/visitor';

let office: ApiOffice;
let officer: Visitor;
beforeAll(async () => {
  office = await openApiOffice();
  officer = await signedIn(office.url, 'anh');
}, 90_000);
afterAll(() => office.stop());

const { typeset } = createTypesetter();
const DRAFT = z.looseObject({ draftId: z.string() });

/** The notice as an office would have printed it to PDF. */
function notice(change: Partial<PageContent> = {}): Uint8Array {
  const content = PAGE_SAMPLES['a notice'];
  if (!content) throw new Error('no notice');
  return typeset({ ...content, ...change }).pdf;
}

async function draftOfFile(bytes: Uint8Array, name = 'thông báo.pdf'): Promise<string> {
  const form = new FormData();
  form.append('payload', JSON.stringify({ postId: 'vp-cv-1' }));
  form.append('file', new Blob([Uint8Array.from(bytes)]), name);
  return DRAFT.parse((await officer.post('/api/drafts', form)).body).draftId;
}

function handIn(draftId: string, more: object): Promise<Answer> {
  return officer.post(`/api/drafts/${draftId}/submission`, { route: 'van-ban-thuong', signerPostId: 'ubnd-ct', postId: 'vp-cv-1', page: 'as-drafted', ...more });
}

test('the drafter sees that the own page can be kept, and where everything goes', async () => {
  const draftId = await draftOfFile(notice());
  const { status, body } = await officer.get(`/api/drafts/${draftId}/page?signerPostId=ubnd-ct`);
  expect([status, body]).toEqual([200, expect.objectContaining({ possible: true, converted: false, pages: 1, missing: [], printed: {} })]);
  expect(Object.keys(Object(body).places).toSorted()).toEqual(['day', 'month', 'number', 'seal', 'signature', 'year']);
  expect((await officer.get(`/api/drafts/${draftId}/page.pdf`)).text.slice(0, 5)).toBe('%PDF-');
});

test('the drafter is told where the code of the public check finds no place in the foot margin, if the agency prints it', async () => {
  const [free, taken] = [await draftOfFile(notice({ contact: '' })), await draftOfFile(notice({ contact: 'Số 1 đường Hàng Bưởi, phường Hoa Sen' }))];
  const leftOut = async (draftId: string) => Object(await officer.get(`/api/drafts/${draftId}/page?signerPostId=ubnd-ct`)).body.footMarkLeftOut;
  expect([await leftOut(free), await leftOut(taken)]).toEqual([undefined, undefined]);
  await office.parts.database.agency.update({ where: { id: 'ubnd' }, data: { footMark: true } });
  expect([await leftOut(free), await leftOut(taken)]).toEqual([undefined, true]);
});

test('a text that was pasted has no page of its own, and the drafter is told', async () => {
  const { draftId } = DRAFT.parse((await officer.post('/api/drafts', { text: NOTICE, postId: 'vp-cv-1' })).body);
  expect((await officer.get(`/api/drafts/${draftId}/page`)).body).toMatchObject({ possible: false, why: expect.stringContaining('dán dạng chữ') });
  expect(problemOf(await handIn(draftId, {}))).toMatchObject({ code: 'NO_OWN_PAGE', status: 422, field: 'page' });
});

test('a page with another name under the signature asks the drafter to point, and takes what is pointed at', async () => {
  const draftId = await draftOfFile(notice({ signature: { lines: ['CHỦ TỊCH'], name: 'Người Khác' } }));
  expect(problemOf(await handIn(draftId, {}))).toMatchObject({ code: 'PLACE_NOT_FOUND', field: 'places.signature', detail: expect.stringContaining('chữ ký') });
  const tiny = { signature: { page: 1, rect: [300, 300, 310, 320] } };
  expect(problemOf(await handIn(draftId, { places: tiny }))).toMatchObject({ code: 'PLACE_NOT_USABLE', field: 'places.signature' });
  const signature = { page: 1, rect: [330, 300, 460, 350] };
  const look = (places: object) => officer.get(`/api/drafts/${draftId}/page?signerPostId=ubnd-ct&places=${encodeURIComponent(JSON.stringify(places))}`);
  expect((await look(tiny)).body).toMatchObject({ faulty: { place: 'signature', why: 'Chỗ đã chỉ cho chữ ký quá nhỏ.' } });
  expect((await look({ signature: { page: 1, rect: [85, 600, 215, 651] } })).body).toMatchObject({ faulty: { why: expect.stringContaining('đè lên chữ') } });
  expect((await look({ signature })).body).toEqual(expect.objectContaining({ missing: [] }));
  expect(problemOf(await officer.get(`/api/drafts/${draftId}/page?places=%7B`))).toMatchObject({ status: 400, code: 'BAD_INPUT' });
  const documentId = documentOf(await handIn(draftId, { places: { signature } }));
  const state = await office.parts.states.documentState(documentId);
  const places: unknown = JSON.parse(Buffer.from(await office.parts.files.get(state?.text.page?.placesSha256 ?? '')).toString());
  expect(places).toMatchObject({ signature });
});

test('the approver sees the very bytes that were handed in, with fields behind them', async () => {
  const bytes = notice();
  const documentId = documentOf(await handIn(await draftOfFile(bytes), {}));
  const toSign = await setPage(documentId);
  expect(toSign.subarray(0, bytes.length).equals(bytes)).toBe(true);
  expect((await office.parts.states.documentState(documentId))?.typeset?.pages).toBe(1);
  expect((await office.record.look(streamId('document', documentId))).effects).toEqual([]);
});

test('a page that two sign has a place found for each, and a field', async () => {
  const second = { lines: ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH'], name: 'Đinh Trọng Nghĩa' };
  const alone = await draftOfFile(notice());
  expect(problemOf(await handIn(alone, { coSignerPostId: 'hdnd-ct' }))).toMatchObject({
    code: 'PLACE_NOT_FOUND', field: 'places.coSignature', detail: expect.stringContaining('người ký thứ hai'),
  });
  const documentId = documentOf(await handIn(await draftOfFile(notice({ coSignature: second })), { coSignerPostId: 'hdnd-ct' }));
  const fields = readFields(await PDFDocument.load(await setPage(documentId)));
  expect([...fields.keys()]).toEqual(expect.arrayContaining(['ChuKy1', 'ChuKy2', 'ConDau']));
});

/** Has the worker set the page, and gives the bytes that will be signed. */
async function setPage(documentId: string): Promise<Buffer> {
  const { effects } = await office.record.look(streamId('document', documentId));
  const [effect] = effects;
  expect(effect).toMatchObject({ kind: 'setAsDrafted', input: { documentId, version: 1 } });
  if (!effect) throw new Error('no effect');
  const { pool, states, clock, files } = office.parts;
  const setAsDrafted = createSetAsDrafted({
    record: office.record, drafts: createDraftReader(pool, states, clock), asDrafted: createAsDrafted(createPdfWork()), files,
  });
  await new MockActivityEnvironment().run(setAsDrafted, effect);
  return Buffer.from(await files.get((await states.documentState(documentId))?.typeset?.pdfSha256 ?? ''));
}

test('typeset is what happens when nothing is said', async () => {
  const documentId = documentOf(await handIn(await draftOfFile(notice()), { page: undefined }));
  expect((await office.parts.states.documentState(documentId))?.text).not.toHaveProperty('page');
});
