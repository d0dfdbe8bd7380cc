import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { check, documentOf, draftOf, SAMPLES, viewOf } from './support/office-day';
import { standInForEffects } from './support/stand-in-effects';
import { problemOf, signedIn, type Visitor } from './support/visitor';

jest.setTimeout(30_000);

const REPORT = readFileSync(join(SAMPLES, 'bao-cao-kinh-te-xa-hoi-6-thang.txt'), 'utf8');
const CONCLUSION = readFileSync(join(SAMPLES, 'ket-luan-hoi-nghi-dang-uy.txt'), 'utf8');

let office: ApiOffice;
let stop: () => Promise<void>;
beforeAll(async () => {
  office = await openApiOffice({ effectPatienceMs: 5_000 });
  stop = standInForEffects(office);
}, 60_000);
afterAll(async () => {
  await stop();
  await office.stop();
});

describe('asking units about a report', () => {
  let officer: Visitor;
  let documentId: string;
  let dueWhileAsked: string | undefined;

  beforeAll(async () => {
    officer = await signedIn(office.url, 'tu');
    const draftId = await draftOf(officer, REPORT);
    documentId = documentOf(await officer.post(`/api/drafts/${draftId}/submission`, {
      route: 'bc-ubnd-hdnd', signAt: 'after-session', signerPostId: 'ubnd-ct', postId: 'kt-cv-1', field: 'Kinh tế, ngân sách',
      consultedPostIds: ['vx-tp', 'ca-truong', 'hcc-gd'],
    }));
    await eventually(async () => {
      if (!(await viewOf(officer, documentId)).bytesSha256) throw new Error('no page yet');
    });
    await check(await signedIn(office.url, 'lam'), documentId, 'kt-tp');
  }, 60_000);

  async function opine(login: string, postId: string, answer: string, words?: string) {
    const unit = await signedIn(office.url, login);
    const { text } = await viewOf(unit, documentId);
    return unit.post(`/api/documents/${documentId}/opinion`, { postId, answer, textSha256: text.textSha256, words });
  }

  test('who was not asked cannot answer; disagreement needs its reason', async () => {
    const head = await signedIn(office.url, 'lam');
    const { text } = await viewOf(head, documentId);
    expect(
      problemOf(
        await head.post(`/api/documents/${documentId}/opinion`, { postId: 'kt-tp', answer: 'agree', textSha256: text.textSha256 })
      ).code
    ).toBe('NOT_ASKED');
    expect(problemOf(await opine('nam', 'ca-truong', 'disagree')).code).toBe('REASON_REQUIRED');
  });

  test('each answers for itself, also for an absent head, and the last answer closes it', async () => {
    expect((await opine('tam', 'vx-tp', 'agree')).status).toBe(200);
    expect((await opine('nam', 'ca-truong', 'agree-with-remarks', 'Bổ sung số liệu an toàn giao thông.')).status).toBe(200);
    expect(problemOf(await opine('tam', 'vx-tp', 'disagree', 'Đổi ý')).code).toBe('ALREADY_ANSWERED');
    dueWhileAsked = (await office.parts.database.document.findUniqueOrThrow({ where: { id: documentId } })).dueAt?.toISOString();
    expect(await viewOf(officer, documentId)).toMatchObject({
      current: { stepId: 'consult', progress: '2/3 đã trả lời', holders: [expect.objectContaining({ postId: 'hcc-gd' })] }, silent: [expect.objectContaining({ postId: 'hcc-gd' })],
    });
    const waiting = await (await signedIn(office.url, 'thao')).get('/api/inbox');
    expect(Object(waiting.body).items).toEqual(expect.arrayContaining([
      expect.objectContaining({ documentId, stepKind: 'consult', progress: '2/3 đã trả lời' }),
    ]));
    const passedOn = await officer.get('/api/inbox?tab=moved');
    expect(Object(passedOn.body).items).toEqual(expect.arrayContaining([expect.objectContaining({ documentId, progress: '2/3 đã trả lời' })]));
    expect((await opine('thao', 'hcc-gd', 'agree')).status).toBe(200);
    expect(await viewOf(officer, documentId)).toMatchObject({
      current: { stepId: 'resolve' },
      timeline: expect.arrayContaining([
        expect.objectContaining({ what: expect.stringContaining('Giám đốc, Trung tâm Phục vụ hành chính công trả lời: thống nhất') }),
      ]),
    });
  });

  test('is due as a whole when its step is, also while only the units have it on their lists', async () => {
    const { rows } = await office.parts.pool.query<{ due: string }>(
      `select data->>'dueAt' as due from event where stream_id = 'document/' || $1 and type = 'StepOpened' and data->>'stepId' = 'consult'`, [documentId]);
    expect(rows).toHaveLength(1);
    expect(dueWhileAsked).toBe(rows[0]?.due);
  });

  test('an answer after the end hears when it ended', async () => {
    expect(problemOf(await opine('tam', 'vx-tp', 'agree'))).toMatchObject({ status: 410, code: 'CONSULTATION_CLOSED' });
  });

  test('the drafter hands on only when every remark is taken up or explained', async () => {
    const resolve = async (replies: readonly object[]) => {
      const { seq } = await viewOf(officer, documentId);
      return officer.post(`/api/documents/${documentId}/acts/resolve`, { expectedVersion: seq, postId: 'kt-cv-1', replies });
    };
    expect(problemOf(await resolve([]))).toMatchObject({ status: 422, code: 'ANSWERS_INCOMPLETE' });
    expect((await resolve([{ postId: 'ca-truong', how: 'accepted', text: 'Đã bổ sung ở mục II.' }])).status).toBe(200);
    expect(await viewOf(officer, documentId)).toMatchObject({
      current: { stepId: 'check-content' },
      opinions: expect.arrayContaining([
        expect.objectContaining({ answer: 'agree-with-remarks', reply: { how: 'accepted', text: 'Đã bổ sung ở mục II.' } }),
      ]),
    });
  });

  test('the report comes before the council, which puts it on its agenda and keys in the result', async () => {
    await check(await signedIn(office.url, 'lam'), documentId, 'kt-tp');
    await check(await signedIn(office.url, 'hung'), documentId, 'vp-cvp');
    const deputy = await signedIn(office.url, 'linh');
    const seen = await viewOf(deputy, documentId);
    await deputy.post(`/api/documents/${documentId}/acts/advise`, {
      expectedVersion: seen.seq, postId: 'ubnd-pct-kt', textSha256: seen.text.textSha256, words: 'Nhất trí trình.',
    });
    const chairman = await signedIn(office.url, 'khoa');
    const view = await viewOf(chairman, documentId);
    const approval = { expectedVersion: view.seq, postId: 'ubnd-ct', textSha256: view.text.textSha256, bytesSha256: view.bytesSha256 };
    expect((await chairman.post(`/api/documents/${documentId}/acts/approve`, approval)).status).toBe(200);

    const secretary = await signedIn(office.url, 'ngoc');
    const planned = await secretary.post('/api/sessions', { name: 'Kỳ họp thứ 5', opensOn: '2030-07-10', postId: 'hdnd-tk' });
    const sessionId = String(Object(planned.body).sessionId);
    // on no agenda it is waited for; by a session whose papers are due it is missed
    const onNoAgenda = { documentId, typeName: 'Báo cáo' };
    expect((await secretary.get(`/api/sessions/${sessionId}`)).body).toMatchObject({ lacking: false, items: [], waiting: [onNoAgenda] });
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const soon = await secretary.post('/api/sessions', { name: 'Kỳ họp chuyên đề', opensOn: tomorrow, postId: 'hdnd-tk' });
    const soonId = String(Object(soon.body).sessionId);
    expect((await secretary.get(`/api/sessions/${soonId}`)).body).toMatchObject({ lacking: true, waiting: [onNoAgenda] });

    const { seq } = await viewOf(secretary, documentId);
    expect(
      (
        await secretary.post(`/api/documents/${documentId}/acts/assignSession`, { expectedVersion: seq, postId: 'hdnd-tk', sessionId })
      ).status
    ).toBe(200);
    expect((await secretary.get(`/api/sessions/${sessionId}`)).body).toMatchObject({
      name: 'Kỳ họp thứ 5', mayRun: true, items: [{ documentId, typeName: 'Báo cáo' }], waiting: [],
    });
    await movedTo(soonId);
    expect((await secretary.get(`/api/sessions/${sessionId}`)).body).toMatchObject({ items: [] });
    await movedTo(sessionId);
    expect((await secretary.get(`/api/sessions/${soonId}`)).body).toMatchObject({ items: [] });

    async function movedTo(to: string): Promise<void> {
      const before = await viewOf(secretary, documentId);
      const move = { expectedVersion: before.seq, postId: 'hdnd-tk', sessionId: to };
      expect((await secretary.post(`/api/documents/${documentId}/acts/assignSession`, move)).status).toBe(200);
    }

    const board = await signedIn(office.url, 'duyanh');
    expect((await board.get(`/api/documents/${documentId}`)).body).toMatchObject({ access: 'whole', sessionId });
    expect((await officer.get(`/api/sessions/${sessionId}`)).status).toBe(404);
    await office.parts.pool.query(LATER_SESSIONS_ELSEWHERE, [`session/${sessionId}`]);
    expect(Object((await secretary.get('/api/sessions')).body).items).toEqual(
      expect.arrayContaining([expect.objectContaining({ sessionId }), expect.objectContaining({ sessionId: soonId })]),
    );

    const result = await secretary.post(`/api/sessions/${sessionId}/items/${documentId}/result`, {
      postId: 'hdnd-tk', result: 'considered',
    });
    expect(result.status).toBe(200);
    await eventually(
      async () => expect(await viewOf(chairman, documentId)).toMatchObject({ councilResult: 'considered', current: { stepId: 'sign' } })
    );
  });
});

/** As many as a page of the list holds, of another council of the same installation. */
const LATER_SESSIONS_ELSEWHERE = `
  insert into stream (stream_id, kind, seq, head, state, closed, phase, step, effect_ids, updated_at)
  select 'session/elsewhere-' || number, kind, seq, head,
    state || '{"agencyId": "hdnd-other", "officePostIds": ["other-tk"], "opensOn": "2031-01-01"}', closed, phase, step, effect_ids, updated_at
  from stream, generate_series(1, 50) number where stream_id = $1`;

describe('the ballot of a Party committee', () => {
  test('its members alone vote; more than half of all carries the conclusion on', async () => {
    const officer = await signedIn(office.url, 'phuong');
    const draftId = await draftOf(officer, CONCLUSION);
    const documentId = documentOf(
      await officer.post(`/api/drafts/${draftId}/submission`, {
        route: 'kl-du', signerPostId: 'du-bt', committeeId: 'du-btv', postId: 'vpdu-cv',
      })
    );
    await eventually(async () => {
      if (!(await viewOf(officer, documentId)).bytesSha256) throw new Error('no page yet');
    });
    await check(await signedIn(office.url, 'cuong'), documentId, 'vpdu-cvp');
    const standing = await signedIn(office.url, 'khai');
    const seen = await viewOf(standing, documentId);
    await standing.post(`/api/documents/${documentId}/acts/advise`, {
      expectedVersion: seen.seq, postId: 'du-pbt-tt', textSha256: seen.text.textSha256,
    });

    const members = [
      ['nghia', 'du-bt'], ['khai', 'du-pbt-tt'], ['khoa', 'du-pbt'], ['ha', 'du-uvtv-1'], ['nam', 'du-uvtv-2'], ['quang', 'du-uvtv-3'],
      ['huong', 'du-uvtv-4'],
    ] as const;
    for (const [login, postId] of members) {
      const member = await signedIn(office.url, login);
      const vote = await member.post(`/api/documents/${documentId}/vote`, { postId, answer: 'for', textSha256: seen.text.textSha256 });
      expect({ login, status: vote.status }).toEqual({ login, status: 200 });
    }
    expect(await viewOf(officer, documentId)).toMatchObject({ current: { stepId: 'resolve' } });
    const outsider = await signedIn(office.url, 'linh');
    expect((await outsider.get(`/api/documents/${documentId}`)).status).toBe(404);
  });
});
