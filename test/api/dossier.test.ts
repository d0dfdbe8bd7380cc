import { openApiOffice, type ApiOffice } from './support/api-office';
import { viewOf } from './support/office-day';
import { reportConsulted } from './support/report-consulted';
import { standInForEffects } from './support/stand-in-effects';
import { signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let stop: () => Promise<void>;
let head: Visitor;
let documentId: string;
beforeAll(async () => {
  office = await openApiOffice({ effectPatienceMs: 5_000 });
  stop = standInForEffects(office);
  documentId = await reportConsulted(office, ['vx-tp', 'hcc-gd']);
  head = await signedIn(office.url, 'tam');
  const { textSha256 } = (await viewOf(head, documentId)).text;
  const given = await head.post(`/api/documents/${documentId}/opinion`, { postId: 'vx-tp', answer: 'disagree', textSha256, words: 'Số liệu hộ nghèo chưa khớp.' });
  expect(given.status).toBe(200);
}, 90_000);
afterAll(async () => {
  await stop();
  await office.stop();
});

test('the routing slip says who agreed, who did not and who is still to answer', async () => {
  const { status, body } = await head.get(`/api/documents/${documentId}/phieu-trinh`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    addressedTo: expect.stringContaining('Chủ tịch'), version: 1,
    asked: [{ purpose: 'consultation', asked: 2, silent: [], answers: [{ answer: 'disagree', words: 'Số liệu hộ nghèo chưa khớp.' }] }],
  });
  expect(Object(body).asked[0].waiting).toHaveLength(1);
  expect(Object(body).entries.map((entry: { label: string }) => entry.label)).toContain('Duyệt');
});

test.each(['phieu-trinh.pdf', 'bang-tong-hop.pdf'])('%s is a PDF that nobody in between keeps', async (page) => {
  const answer = await head.get(`/api/documents/${documentId}/${page}`);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'private, no-store']);
  expect(answer.text.slice(0, 5)).toBe('%PDF-');
});

test.each(['phieu-trinh', 'phieu-trinh.pdf', 'bang-tong-hop.pdf'])('%s is not there for somebody who has nothing to do with the document', async (page) => {
  const stranger = await signedIn(office.url, 'hoai');
  expect((await stranger.get(`/api/documents/${documentId}/${page}`)).status).toBe(404);
});
