import { standInForEffects } from './support/stand-in-effects';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { issuedNotice } from './support/issued-notice';
import { viewOf } from './support/office-day';
import { problemOf, signedIn } from './support/visitor';

let office: ApiOffice;
let stop: () => Promise<void>;
let documentId: string;

interface Asked {
  readonly expectedVersion: number;
  readonly postId: string;
  readonly bytesSha256: string | undefined;
}
let toSign: Asked;
let toSeal: Asked;
let now: number;

jest.setTimeout(30_000);
beforeAll(async () => {
  office = await openApiOffice({ effectPatienceMs: 5_000 });
  stop = standInForEffects(office);
  documentId = await issuedNotice(office);
  const state = await office.parts.states.documentState(documentId);
  now = (await viewOf(await signedIn(office.url, 'chi'), documentId)).seq;
  toSign = { expectedVersion: now, postId: 'ubnd-ct', bytesSha256: state?.typeset?.pdfSha256 };
  toSeal = { expectedVersion: now, postId: 'vp-vt', bytesSha256: state?.signed?.pdfSha256 };
}, 60_000);
afterAll(async () => {
  await stop();
  await office.stop();
});

async function eventOf(type: string) {
  return office.parts.database.event.findFirstOrThrow({ where: { streamId: `document/${documentId}`, type } });
}

test('who presses again after their signature went through hears that it did, under whatever key', async () => {
  const chairman = await signedIn(office.url, 'khoa');
  const answer = await chairman.post(`/api/documents/${documentId}/signature`, { ...toSign, pin: '123456' });
  expect(answer).toMatchObject({ status: 200, body: { state: 'signed', seq: (await eventOf('DocumentSigned')).seq } });
  const stale = await chairman.post(`/api/documents/${documentId}/signature`, { ...toSign, expectedVersion: now - 5, pin: '123456' });
  expect(stale.body).toEqual(answer.body);
});

test('the seal pressed again tells its number, and takes no other', async () => {
  const records = await signedIn(office.url, 'chi');
  const answer = await records.post(`/api/documents/${documentId}/seal`, { ...toSeal, sealId: 'dau-ubnd', pin: '123456' });
  expect(answer).toMatchObject({ status: 200, body: { state: 'issued', number: 305, seq: (await eventOf('DocumentIssued')).seq } });
  expect(await office.parts.database.event.count({ where: { streamId: `document/${documentId}`, type: 'DocumentIssued' } })).toBe(1);
});

test('somebody else hears who signed meanwhile, not that it is not their turn', async () => {
  const deputy = await signedIn(office.url, 'linh');
  const answer = await deputy.post(`/api/documents/${documentId}/signature`, { ...toSign, postId: 'ubnd-pct-kt', pin: '123456' });
  expect(problemOf(answer)).toMatchObject({ status: 409, code: 'STALE_VERSION', detail: expect.stringContaining('do Lương Thế Khoa thực hiện lúc') });
});

test('bytes nobody has signed are refused as ever', async () => {
  const chairman = await signedIn(office.url, 'khoa');
  const answer = await chairman.post(`/api/documents/${documentId}/signature`, { ...toSign, bytesSha256: '0'.repeat(64), pin: '123456' });
  expect(problemOf(answer).code).not.toBe('STALE_VERSION');
  expect(answer.status).toBeGreaterThanOrEqual(400);
});
