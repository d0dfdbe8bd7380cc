import { openApiOffice, type ApiOffice } from './support/api-office';
import { handInNotice, noticeBeforeTheChairman, typeset, viewOf } from './support/office-day';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let officer: Visitor;
let chairman: Visitor;
jest.setTimeout(30_000);
beforeAll(async () => {
  office = await openApiOffice();
  [officer, chairman] = [await signedIn(office.url, 'anh'), await signedIn(office.url, 'khoa')];
}, 60_000);
afterAll(() => office.stop());

async function act(person: Visitor, documentId: string, kind: string, body: object) {
  const { seq } = await viewOf(person, documentId);
  return person.post(`/api/documents/${documentId}/acts/${kind}`, { expectedVersion: seq, ...body });
}

test('a chairman asks for an explanation, hears it on the same page, and then approves with a note', async () => {
  const documentId = await noticeBeforeTheChairman(office);
  const asking = { postId: 'ubnd-ct', toPostId: 'vp-cv-1' };
  expect(problemOf(await act(chairman, documentId, 'askExplanation', asking))).toMatchObject({ status: 422, code: 'REASON_REQUIRED' });
  expect((await act(chairman, documentId, 'askExplanation', { ...asking, words: 'Vì sao chọn thứ Năm?' })).status).toBe(200);
  expect(Object((await officer.get('/api/inbox')).body).items).toEqual(expect.arrayContaining([
    expect.objectContaining({ documentId, stepKind: 'explanation', verb: 'Giải trình' }),
  ]));
  const asked = Object(await viewOf(officer, documentId));
  expect(asked.asked).toEqual([expect.objectContaining({ askId: '1', ask: 'explanation', words: 'Vì sao chọn thứ Năm?', open: true })]);
  expect(asked.acts[0]).toMatchObject({ kind: 'giveWord', askId: '1', label: 'Gửi giải trình', primary: true });

  const before = await viewOf(chairman, documentId);
  expect((await act(officer, documentId, 'giveWord', { postId: 'vp-cv-1', askId: '1', words: 'Thứ Năm là ngày tiếp công dân.' })).status).toBe(200);
  const approval = { textSha256: before.text.textSha256, bytesSha256: before.bytesSha256, postId: 'ubnd-ct', words: 'Đồng ý, lưu ý giờ tiếp.' };
  const blind = await chairman.post(`/api/documents/${documentId}/acts/approve`, { expectedVersion: before.seq, ...approval });
  expect(problemOf(blind)).toMatchObject({ code: 'STALE_VERSION' });
  expect(Object(await viewOf(chairman, documentId)).asked[0].given).toMatchObject({ words: 'Thứ Năm là ngày tiếp công dân.' });
  expect((await act(chairman, documentId, 'approve', approval)).status).toBe(200);
});

test('what is passed on to be read is seen by that colleague alone, and their reading spoils nobody\'s act', async () => {
  const documentId = await noticeBeforeTheChairman(office);
  const colleague = await signedIn(office.url, 'lam');
  expect((await colleague.get(`/api/documents/${documentId}`)).status).toBe(404);
  const found = Object((await chairman.get(`/api/documents/${documentId}/colleagues?q=ngo dinh`)).body).items;
  const byName = Object((await chairman.get(`/api/documents/${documentId}/colleagues?q=Lâm`)).body).items;
  expect([...found, ...byName]).toEqual(expect.arrayContaining([expect.objectContaining({ postId: 'kt-tp', name: 'Ngô Đình Lâm' })]));
  expect((await act(chairman, documentId, 'passToRead', { postId: 'ubnd-ct', toPostIds: ['kt-tp'] })).status).toBe(200);
  expect(problemOf(await act(chairman, documentId, 'passToRead', { postId: 'ubnd-ct', toPostIds: ['du-bt'] })).code).toBe('ASK_WHOM');
  const seen = await viewOf(chairman, documentId);
  expect((await act(colleague, documentId, 'giveWord', { postId: 'kt-tp', askId: '1' })).status).toBe(200);
  const approval = { expectedVersion: seen.seq, postId: 'ubnd-ct', textSha256: seen.text.textSha256, bytesSha256: seen.bytesSha256 };
  expect((await chairman.post(`/api/documents/${documentId}/acts/approve`, approval)).status).toBe(200);
});

test('the opinion of the Party committee is keyed in by the chief of the office, and stands in the handling record', async () => {
  const documentId = await noticeBeforeTheChairman(office);
  const chief = await signedIn(office.url, 'hung');
  expect((await act(chairman, documentId, 'askPartyCommittee', { postId: 'ubnd-ct', words: 'Xin chủ trương trước khi ký.' })).status).toBe(200);
  expect((await act(chief, documentId, 'giveWord', { postId: 'vp-cvp', askId: '1', words: 'Thường trực Đảng ủy thống nhất.' })).status).toBe(200);
  const { timeline } = Object(await viewOf(chairman, documentId));
  expect(timeline.map((entry: { what: string; words?: string }) => entry.words)).toEqual(expect.arrayContaining([
    'Xin chủ trương trước khi ký.', 'Thường trực Đảng ủy thống nhất.',
  ]));
});

test('a drafter nudges once a day; the page says how often, and the holder\'s act is not refused because of it', async () => {
  const documentId = await handInNotice(officer);
  await typeset(office, documentId);
  const chief = await signedIn(office.url, 'hung');
  const seen = await viewOf(chief, documentId);
  expect(Object(await viewOf(officer, documentId)).acts).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'nudge', label: 'Đôn đốc' })]));
  expect((await act(officer, documentId, 'nudge', { postId: 'vp-cv-1' })).status).toBe(200);
  expect(problemOf(await act(officer, documentId, 'nudge', { postId: 'vp-cv-1' }))).toMatchObject({ status: 409, code: 'NUDGED_TODAY' });
  const after = Object(await viewOf(officer, documentId));
  expect(after.current.nudgedTimes).toBe(1);
  expect(after.acts.map((one: { kind: string }) => one.kind)).not.toContain('nudge');
  const check = { expectedVersion: seen.seq, postId: 'vp-cvp', textSha256: seen.text.textSha256 };
  expect((await chief.post(`/api/documents/${documentId}/acts/check`, check)).status).toBe(200);
});
