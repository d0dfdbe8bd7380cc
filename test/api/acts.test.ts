import { randomUUID } from 'node:crypto';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { check, handInNotice, noticeBeforeTheChairman, viewOf } from './support/office-day';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let officer: Visitor;
let chief: Visitor;
let chairman: Visitor;
beforeAll(async () => {
  office = await openApiOffice();
  [officer, chief, chairman] = [await signedIn(office.url, 'anh'), await signedIn(office.url, 'hung'), await signedIn(office.url, 'khoa')];
}, 60_000);
afterAll(() => office.stop());

test('the page offers a person exactly what they can do', async () => {
  const documentId = await handInNotice(officer);
  expect(await viewOf(chief, documentId)).toMatchObject({
    acts: [
      expect.objectContaining({ kind: 'check', primary: true }), expect.objectContaining({
        kind: 'return', needsReason: true, targets: [{ stepId: 'draft', label: 'Soạn thảo' }],
      }),
      expect.objectContaining({ kind: 'askExplanation', needsReason: true }), expect.objectContaining({ kind: 'passToRead' }),
    ],
  });
  expect(await viewOf(officer, documentId)).toMatchObject({
    acts: [
      expect.objectContaining({ kind: 'nudge' }), expect.objectContaining({ kind: 'withdraw' }), expect.objectContaining({ kind: 'takeBack' }),
    ],
  });
  expect(await viewOf(chairman, documentId)).toMatchObject({ acts: [] });
});

test('an act by somebody whose turn it is not is refused in the words of the step', async () => {
  const documentId = await handInNotice(officer);
  const { seq, text } = await viewOf(chairman, documentId);
  const answer = await chairman.post(`/api/documents/${documentId}/acts/check`, {
    expectedVersion: seq, postId: 'ubnd-ct', textSha256: text.textSha256,
  });
  expect(problemOf(answer)).toMatchObject({ status: 403, code: 'NOT_YOUR_TURN', detail: expect.stringContaining('Kiểm tra nội dung') });
});

test('an act from a post of somebody else is refused', async () => {
  const documentId = await handInNotice(officer);
  const { seq, text } = await viewOf(chairman, documentId);
  const answer = await chairman.post(`/api/documents/${documentId}/acts/check`, {
    expectedVersion: seq, postId: 'vp-cvp', textSha256: text.textSha256,
  });
  expect(problemOf(answer)).toMatchObject({ status: 403, code: 'NOT_YOUR_POST' });
});

test('an act on an old version is told who acted meanwhile, and its words are kept', async () => {
  const documentId = await handInNotice(officer);
  const before = await viewOf(chief, documentId);
  await check(chief, documentId, 'vp-cvp');
  const words = 'Đề nghị ghi rõ giờ tiếp công dân.';
  const answer = await chief.post(`/api/documents/${documentId}/acts/return`, {
    expectedVersion: before.seq, postId: 'vp-cvp', toStepId: 'draft', words,
  });
  expect(problemOf(answer)).toMatchObject({ status: 409, code: 'STALE_VERSION', detail: expect.stringContaining('Mai Quốc Hưng') });
  const kept = await office.parts.database.words.findFirst({ where: { text: words, personId: 'ns-04' } });
  expect(kept).not.toBeNull();
});

test('the same act with the same key gets the same answer and is done once; other content under the key is refused', async () => {
  const documentId = await handInNotice(officer);
  const { seq, text } = await viewOf(chief, documentId);
  const key = randomUUID();
  const act = { expectedVersion: seq, postId: 'vp-cvp', textSha256: text.textSha256, words: 'Nội dung đạt.' };
  const first = await chief.post(`/api/documents/${documentId}/acts/check`, act, { key });
  const again = await chief.post(`/api/documents/${documentId}/acts/check`, act, { key });
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.body).toEqual(first.body);
  const other = await chief.post(`/api/documents/${documentId}/acts/check`, { ...act, words: 'Khác.' }, { key });
  expect(problemOf(other)).toMatchObject({ status: 409, code: 'KEY_REUSED' });
});

test('two who act at the same moment: one is heard, the other is told', async () => {
  const documentId = await handInNotice(officer);
  const { seq, text } = await viewOf(chief, documentId);
  const act = { expectedVersion: seq, postId: 'vp-cvp', textSha256: text.textSha256 };
  const answers = await Promise.all([1, 2, 3].map(() => chief.post(`/api/documents/${documentId}/acts/check`, act)));
  expect(answers.map((answer) => answer.status).toSorted((one, other) => one - other)).toEqual([200, 409, 409]);
});

test('a return needs a reason, and the reason stands in the record', async () => {
  const documentId = await handInNotice(officer);
  const { seq } = await viewOf(chief, documentId);
  const without = await chief.post(`/api/documents/${documentId}/acts/return`, {
    expectedVersion: seq, postId: 'vp-cvp', toStepId: 'draft',
  });
  expect(problemOf(without)).toMatchObject({ status: 422, code: 'REASON_REQUIRED', field: 'words' });
  await chief.post(`/api/documents/${documentId}/acts/return`, {
    expectedVersion: seq, postId: 'vp-cvp', toStepId: 'draft', words: 'Thiếu địa điểm.',
  });
  expect(await viewOf(officer, documentId)).toMatchObject({
    current: { stepId: 'draft' },
    timeline: expect.arrayContaining([
      expect.objectContaining({ what: expect.stringContaining('trả lại về bước “Soạn thảo”'), words: 'Thiếu địa điểm.' }),
    ]),
  });
});

test('after a return the drafter hands in a new text, and both checks are asked anew', async () => {
  const documentId = await handInNotice(officer);
  const first = await viewOf(chief, documentId);
  await chief.post(`/api/documents/${documentId}/acts/return`, {
    expectedVersion: first.seq, postId: 'vp-cvp', toStepId: 'draft', words: 'Sửa trích yếu.',
  });
  const { seq } = await viewOf(officer, documentId);
  const answer = await officer.post(`/api/documents/${documentId}/acts/revise`, {
    expectedVersion: seq, postId: 'vp-cv-1', corrections: { subject: 'về lịch tiếp công dân quý tới' },
  });
  expect(answer.status).toBe(200);
  expect(await viewOf(chief, documentId)).toMatchObject({
    subject: 'về lịch tiếp công dân quý tới', text: { version: 2 }, current: { stepId: 'check-content' },
  });
});

const FIELD = 'Kinh tế, ngân sách';

test('a new text and another field are looked at before they are handed in, and nothing of them is kept until then', async () => {
  const documentId = await handInNotice(officer);
  const first = await viewOf(chief, documentId);
  await chief.post(`/api/documents/${documentId}/acts/return`, {
    expectedVersion: first.seq, postId: 'vp-cvp', toStepId: 'draft', words: 'Ghi rõ lĩnh vực.',
  });
  const change = { corrections: { recipients: ['Hội Khuyến học tỉnh', 'Lưu: VT'] }, field: FIELD };
  expect((await officer.post(`/api/documents/${documentId}/revision/findings`, change)).body).toEqual({
    findings: [{ severity: 'should', field: 'recipients', sentence: expect.stringContaining('“Hội Khuyến học tỉnh”') }],
  });
  const preview = await officer.post(`/api/documents/${documentId}/revision/preview.pdf`, change);
  expect([preview.status, preview.text.slice(0, 5)]).toEqual([200, '%PDF-']);
  expect(problemOf(await chief.post(`/api/documents/${documentId}/revision/findings`, change))).toMatchObject({ status: 403, code: 'NOT_YOUR_TURN' });

  const before = await viewOf(officer, documentId);
  expect(before).toMatchObject({ text: { version: 1 }, acts: expect.arrayContaining([expect.objectContaining({ kind: 'revise', fields: expect.arrayContaining([{ id: FIELD, name: FIELD }]) })]) });
  const revision = { expectedVersion: before.seq, postId: 'vp-cv-1' };
  expect(problemOf(await officer.post(`/api/documents/${documentId}/acts/revise`, { ...revision, field: 'Hàng hải' }))).toMatchObject({
    status: 400, code: 'BAD_INPUT', field: 'field',
  });
  expect((await officer.post(`/api/documents/${documentId}/acts/revise`, { ...revision, field: FIELD })).status).toBe(200);
  expect(await viewOf(officer, documentId)).toMatchObject({ field: FIELD, text: { version: 1 } });
});

test('what was sent and nobody has opened is taken back; once opened it is too late', async () => {
  const taken = await handInNotice(officer);
  const answer = await officer.post(`/api/documents/${taken}/acts/takeBack`, {
    expectedVersion: (await viewOf(officer, taken)).seq, postId: 'vp-cv-1',
  });
  expect(answer.status).toBe(200);
  expect(Object(await viewOf(officer, taken))['timeline']).toContainEqual(expect.objectContaining({ turn: 'taken-back' }));
  const opened = await handInNotice(officer);
  await chief.post(`/api/documents/${opened}/acts/see`, { postId: 'vp-cvp' });
  const late = await officer.post(`/api/documents/${opened}/acts/takeBack`, {
    expectedVersion: (await viewOf(officer, opened)).seq, postId: 'vp-cv-1',
  });
  expect(problemOf(late)).toMatchObject({ status: 409, code: 'TOO_LATE_TO_TAKE_BACK' });
});

test('nothing can be done to a document that was withdrawn', async () => {
  const documentId = await handInNotice(officer);
  const { seq, text } = await viewOf(officer, documentId);
  await officer.post(`/api/documents/${documentId}/acts/withdraw`, { expectedVersion: seq, postId: 'vp-cv-1', words: 'Không còn cần.' });
  const answer = await chief.post(`/api/documents/${documentId}/acts/check`, {
    expectedVersion: seq + 1, postId: 'vp-cvp', textSha256: text.textSha256,
  });
  expect(problemOf(answer)).toMatchObject({ status: 409, code: 'WITHDRAWN' });
});

test('approval names the very bytes that were seen', async () => {
  const documentId = await noticeBeforeTheChairman(office);
  const { seq, text, bytesSha256 } = await viewOf(chairman, documentId);
  const approve = (bytes: string) =>
    chairman.post(`/api/documents/${documentId}/acts/approve`, {
      expectedVersion: seq, postId: 'ubnd-ct', textSha256: text.textSha256, bytesSha256: bytes,
    });
  expect(problemOf(await approve('0'.repeat(64)))).toMatchObject({ status: 409, code: 'BYTES_CHANGED' });
  expect((await approve(bytesSha256 ?? '')).status).toBe(200);
  expect(await viewOf(chairman, documentId)).toMatchObject({
    current: { stepId: 'sign' }, acts: expect.arrayContaining([expect.objectContaining({ kind: 'signature', needsPin: true })]),
  });
});

test('signing asks for the PIN first, and says "preparing" while the bytes are not there yet', async () => {
  const documentId = await noticeBeforeTheChairman(office);
  const before = await viewOf(chairman, documentId);
  await chairman.post(`/api/documents/${documentId}/acts/approve`, {
    expectedVersion: before.seq, postId: 'ubnd-ct', textSha256: before.text.textSha256, bytesSha256: before.bytesSha256,
  });
  const { seq, bytesSha256 } = await viewOf(chairman, documentId);
  const sign = (pin: string, key: string) => chairman.post(
    `/api/documents/${documentId}/signature`, { expectedVersion: seq, postId: 'ubnd-ct', bytesSha256, pin }, { key },
  );
  expect(problemOf(await sign('000000', randomUUID()))).toMatchObject({ status: 422, code: 'WRONG_PIN', field: 'pin' });
  expect((await viewOf(chairman, documentId)).seq).toBe(seq);
  const answer = await sign('123456', randomUUID());
  expect(answer.status).toBe(202);
  expect(answer.body).toMatchObject({ state: 'preparing' });
});

test('another person’s certificate signs nothing: who may not sign is told why', async () => {
  const documentId = await noticeBeforeTheChairman(office);
  const deputy = await signedIn(office.url, 'linh');
  const { seq, bytesSha256 } = await viewOf(deputy, documentId);
  const answer = await deputy.post(`/api/documents/${documentId}/signature`, {
    expectedVersion: seq, postId: 'ubnd-pct-kt', bytesSha256, pin: '123456',
  });
  expect(problemOf(answer).status).toBe(403);
});

test('a list is read in pages as long as asked, none of its rows twice', async () => {
  await handInNotice(officer);
  await handInNotice(officer);
  const page = async (path: string) => Object((await chief.get(path)).body);
  const first = await page('/api/inbox?limit=1');
  const second = await page(`/api/inbox?limit=1&cursor=${first.nextCursor}`);
  expect([first.items.length, second.items.length]).toEqual([1, 1]);
  expect(second.items[0].documentId).not.toBe(first.items[0].documentId);
  expect((await page('/api/inbox?limit=200')).items.length).toBeGreaterThanOrEqual(2);
  expect(problemOf(await chief.get('/api/inbox?limit=201')).status).toBe(400);
  // a day that JavaScript reads and PostgreSQL does not is the caller's mistake
  for (const path of ['/api/inbox?tab=moved&cursor=2026', '/api/documents?cursor=2026|x']) {
    expect(problemOf(await chief.get(path))).toMatchObject({ status: 400, code: 'BAD_INPUT', field: 'cursor' });
  }
});
