import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, rgb } from 'pdf-lib';
import { z } from 'zod';
import { buildDocx, documentXml } from '../adapters/drafts/build-zip';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { documentOf } from './support/office-day';
import { problemOf, signedIn, type Answer, type Visitor } from './support/visitor';

let office: ApiOffice;
let officer: Visitor;
beforeAll(async () => {
  office = await openApiOffice();
  officer = await signedIn(office.url, 'anh');
}, 90_000);
afterAll(() => office.stop());

const DRAFT = z.looseObject({
  draftId: z.string(), isScan: z.boolean(), findings: z.array(z.looseObject({ severity: z.string(), sentence: z.string(), field: z.string().optional() })),
});
type Draft = z.infer<typeof DRAFT>;

const CANNOT_READ = expect.stringContaining('không đọc được chữ');
const FIELDS = {
  documentType: 'TB', subject: 'Lịch tiếp công dân quý IV năm 2026', recipients: ['- Thường trực Đảng ủy phường;', '- Lưu: VT.'],
};
const PLACES = {
  number: { page: 1, rect: [115, 700, 150, 717] }, day: { page: 1, rect: [385, 700, 402, 717] }, month: { page: 1, rect: [435, 700, 452, 717] },
  year: { page: 1, rect: [480, 700, 512, 717] }, signature: { page: 1, rect: [340, 220, 470, 270] },
};

/** A page as a scanner gives it: grey marks, no letters. */
async function scannedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([595.28, 841.89]);
  for (let y = 300; y < 680; y += 20) page.drawRectangle({ x: 85, y, width: 430, height: 8, color: rgb(0.4, 0.4, 0.4) });
  return document.save({ useObjectStreams: false });
}

/** A Word file that holds a picture of the page and nothing else. */
function wordOfPictures(): Uint8Array {
  const picture = '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="6350000" cy="8890000"/><a:blip r:embed="i1"/><pic:pic><a:blip r:embed="i1"/></pic:pic></wp:inline></w:drawing></w:r></w:p>';
  return buildDocx([], [{ name: 'word/document.xml', content: Buffer.from(documentXml(picture)) }]);
}

async function handOver(bytes: Uint8Array, name: string): Promise<Draft> {
  const form = new FormData();
  form.append('payload', JSON.stringify({ postId: 'vp-cv-1' }));
  form.append('file', new Blob([Uint8Array.from(bytes)]), name);
  return DRAFT.parse((await officer.post('/api/drafts', form)).body);
}

function submit(draftId: string, more: object): Promise<Answer> {
  return officer.post(`/api/drafts/${draftId}/submission`, { route: 'van-ban-thuong', signerPostId: 'ubnd-ct', postId: 'vp-cv-1', ...more });
}

test.each([
  ['a scanned PDF', scannedPdf, 'scan.pdf'],
  ['a Word file of pictures', wordOfPictures, 'scan.docx'],
])('%s is taken in, and the clerk is told that its words cannot be read', async (_what, bytes, name) => {
  const { isScan, findings } = await handOver(await bytes(), name);
  expect(isScan).toBe(true);
  expect(findings).toContainEqual(expect.objectContaining({ sentence: CANNOT_READ }));
  const must = findings.filter(({ severity }) => severity === 'must').map(({ field }) => field);
  expect(must).toEqual(['recipients', 'subject', 'documentType']);
});

test('a scan goes its way with the fields keyed in and the places pointed at', async () => {
  const { draftId } = await handOver(await scannedPdf(), 'scan.pdf');
  expect(problemOf(await submit(draftId, { page: 'as-drafted', places: PLACES }))).toMatchObject({ code: 'SUBJECT_MISSING' });
  const { findings } = DRAFT.parse((await officer.send('PATCH', `/api/drafts/${draftId}`, FIELDS)).body);
  expect(findings.filter(({ severity }) => severity === 'must')).toEqual([]);
  const documentId = documentOf(await submit(draftId, { page: 'as-drafted', places: PLACES }));
  const state = await office.parts.states.documentState(documentId);
  expect(state?.facts).toMatchObject({ documentType: 'TB', recipients: [{ line: 0, unknownCount: 0 }] });
  const places: unknown = JSON.parse(Buffer.from(await office.parts.files.get(state?.text.page?.placesSha256 ?? '')).toString());
  expect(Object.keys(Object(places)).toSorted()).toEqual(['day', 'month', 'number', 'seal', 'signature', 'year']);
});

test('a scan is never set anew: there are no words to set', async () => {
  const { draftId } = await handOver(await scannedPdf(), 'scan.pdf');
  await officer.send('PATCH', `/api/drafts/${draftId}`, FIELDS);
  expect(problemOf(await submit(draftId, {}))).toMatchObject({ code: 'SCAN_KEEPS_ITS_PAGE', status: 422, field: 'page', detail: CANNOT_READ });
});

/** A page as a camera of a phone gives it: lying on its side, with a note of how it was held. */
function photograph(): Promise<Buffer> {
  return readFile(join(__dirname, 'support', 'a-page-held-upright.jpg'));
}

test('photographs of pages become one scan, a page each, in their order', async () => {
  const form = new FormData();
  for (const name of ['trang-1.jpg', 'trang-2.jpg']) form.append('file', new Blob([Uint8Array.from(await photograph())]), name);
  const { draftId, isScan } = DRAFT.parse((await officer.post('/api/drafts', form)).body);
  expect(isScan).toBe(true);
  const page = await fetch(`${office.url}/api/drafts/${draftId}/page.pdf`, { headers: { cookie: officer.cookie() } });
  const pages = (await PDFDocument.load(await page.arrayBuffer())).getPages();
  expect(pages.map((one) => one.getWidth() < one.getHeight())).toEqual([true, true]);
});

test('several files that are not all pictures, and a picture that is broken, are refused with what to do', async () => {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(await photograph())]), 'trang-1.jpg');
  form.append('file', new Blob(['BÁO CÁO']), 'bao-cao.txt');
  expect(problemOf(await officer.post('/api/drafts', form)).detail).toContain('xếp theo thứ tự trang');
  const broken = new FormData();
  broken.append('file', new Blob([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0])]), 'hong.jpg');
  expect(problemOf(await officer.post('/api/drafts', broken)).detail).toContain('chụp hoặc quét lại');
});
