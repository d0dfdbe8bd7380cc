import { copyChoicesSchema } from '../../api/copies/copies.schema';
import { eventually } from '../support/eventually';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { issuedNotice } from './support/issued-notice';
import { documentOf, viewOf } from './support/office-day';
import { standInForEffects } from './support/stand-in-effects';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let records: Visitor;
let chief: Visitor;
let original: string;
let stop: () => Promise<void>;
jest.setTimeout(30_000);
beforeAll(async () => {
  office = await openApiOffice({ effectPatienceMs: 5_000 });
  stop = standInForEffects(office);
  [records, chief] = [await signedIn(office.url, 'chi'), await signedIn(office.url, 'hung')];
  original = await issuedNotice(office);
}, 60_000);
afterAll(async () => {
  await stop();
  await office.stop();
});

const TRUE_COPY = { form: 'SY', to: 'paper', postId: 'vp-vt', signerPostId: 'vp-cvp', lines: ['Công an phường', 'Lưu: VT'] };

test('văn thư is told which copies the law knows of an issued file, and who can sign them', async () => {
  const { ways, signers, blocks } = copyChoicesSchema.parse((await records.get(`/api/documents/${original}/copies/choices`)).body);
  expect(ways.map(({ form, to }) => `${form} ${to}`)).toEqual(['SY paper', 'TrS paper', 'TrS electronic']);
  expect(signers).toContainEqual(expect.objectContaining({ form: 'SY', postId: 'vp-cvp' }));
  expect(blocks.length).toBeGreaterThan(1);
});

test('a true copy is signed, numbered in the book of copies, sealed, sent, and stands in the outgoing book', async () => {
  const documentId = documentOf(await records.post(`/api/documents/${original}/copies`, TRUE_COPY));
  await pageIsSet(documentId);
  const toSign = await viewOf(chief, documentId);
  expect(toSign).toMatchObject({ typeName: 'Sao y', copyOf: { documentId: original, to: 'paper' }, current: { stepId: 'sign' } });
  await chief.post(`/api/documents/${documentId}/signature`, { expectedVersion: toSign.seq, postId: 'vp-cvp', bytesSha256: toSign.bytesSha256, pin: '123456' });
  const toSeal = await viewOf(records, documentId);
  const sealed = await records.post(`/api/documents/${documentId}/seal`, {
    expectedVersion: toSeal.seq, postId: 'vp-vt', bytesSha256: toSeal.bytesSha256, pin: '123456', sealId: 'dau-ubnd',
  });
  expect(sealed.body).toMatchObject({ state: 'issued', number: 58, printedNumber: '58/SY-UBND' });
  const entry = await office.parts.database.outgoingEntry.findUniqueOrThrow({ where: { id: documentId } });
  expect(entry).toMatchObject({ symbol: '58/SY-UBND', documentType: 'SY', signerName: 'Mai Quốc Hưng', seriesId: 'ubnd-SY' });
  expect(entry.subject).toContain('Sao y Thông báo số');
  expect((await office.parts.states.dispatchState(documentId))?.agencyId).toBe('ubnd');
});

test('an excerpt that takes nothing is refused, and leaves no draft behind', async () => {
  const before = await office.parts.database.document.count();
  const refused = await records.post(`/api/documents/${original}/copies`, { ...TRUE_COPY, form: 'TrS', blocks: [] });
  expect([refused.status, problemOf(refused).code]).toEqual([422, 'EXCERPT_EMPTY']);
  expect(await office.parts.database.document.count()).toBe(before);
});

test('a true copy from file to file is refused with the article that knows none', async () => {
  const refused = await records.post(`/api/documents/${original}/copies`, { ...TRUE_COPY, to: 'electronic' });
  expect(problemOf(refused)).toMatchObject({ status: 422, code: 'COPY_WAY' });
  expect(problemOf(refused).detail).toContain('Điều 25');
});

test('an electronic excerpt is decided, then bears the seal of the agency alone', async () => {
  const asked = { ...TRUE_COPY, form: 'TrS', to: 'electronic', blocks: [0] };
  const documentId = documentOf(await records.post(`/api/documents/${original}/copies`, asked));
  await pageIsSet(documentId);
  const { seq, text, bytesSha256 } = await viewOf(chief, documentId);
  await chief.post(`/api/documents/${documentId}/acts/approve`, { expectedVersion: seq, postId: 'vp-cvp', textSha256: text.textSha256, bytesSha256 });
  const toSeal = await viewOf(records, documentId);
  const sealed = await records.post(`/api/documents/${documentId}/seal`, {
    expectedVersion: toSeal.seq, postId: 'vp-vt', bytesSha256: toSeal.bytesSha256, pin: '123456', sealId: 'dau-ubnd',
  });
  expect(sealed.body).toMatchObject({ state: 'issued' });
  expect((await office.parts.database.outgoingEntry.findUniqueOrThrow({ where: { id: documentId } })).signerName).toBe('Mai Quốc Hưng');
});

test('what is not issued cannot be copied, and a stranger hears of nothing', async () => {
  const stranger = await signedIn(office.url, 'tu');
  expect((await stranger.post(`/api/documents/${original}/copies`, { ...TRUE_COPY, postId: 'kt-cv-1' })).status).toBe(404);
  const running = documentOf(await records.post(`/api/documents/${original}/copies`, TRUE_COPY));
  const refused = await records.post(`/api/documents/${running}/copies`, { ...TRUE_COPY, form: 'SL' });
  expect(problemOf(refused).code).toBe('NOT_ISSUED');
});

test('a notice signed by hand is copied from its paper, by the agency that keeps it', async () => {
  const onPaper = await issuedNotice(office, { onPaper: true });
  const { ways } = copyChoicesSchema.parse((await records.get(`/api/documents/${onPaper}/copies/choices`)).body);
  expect(ways.map(({ form, to }) => `${form} ${to}`)).toEqual(['SY paper', 'SY electronic', 'TrS paper', 'TrS electronic']);
  const documentId = documentOf(await records.post(`/api/documents/${onPaper}/copies`, { ...TRUE_COPY, to: 'electronic' }));
  const { paper } = (await office.parts.states.documentState(onPaper)) ?? {};
  expect((await office.parts.states.documentState(documentId))?.facts.copyOf).toMatchObject({ from: 'paper', scanSha256: paper?.scan?.scanSha256 });
});

function pageIsSet(documentId: string): Promise<void> {
  return eventually(async () => {
    if (!(await viewOf(chief, documentId)).bytesSha256) throw new Error('no page yet');
  });
}
