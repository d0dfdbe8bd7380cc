import { openApiOffice, type ApiOffice } from './support/api-office';
import { check, viewOf } from './support/office-day';
import { opine, REPORT, reportConsulted } from './support/report-consulted';
import { standInForEffects } from './support/stand-in-effects';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let stop: () => Promise<void>;
let drafter: Visitor;
let documentId: string;
beforeAll(async () => {
  office = await openApiOffice({ effectPatienceMs: 5_000 });
  stop = standInForEffects(office);
  documentId = await reportConsulted(office, ['vx-tp', 'ca-truong', 'hcc-gd']);
  drafter = await signedIn(office.url, 'tu');
  await opine(office, documentId, 'tam', { postId: 'vx-tp', answer: 'agree' });
  await opine(office, documentId, 'nam', {
    postId: 'ca-truong', answer: 'agree-with-remarks', words: 'Bổ sung số vụ phạm pháp.', remarks: [{ text: 'Rà lại số liệu.', block: 4 }],
  });
}, 90_000);
afterAll(async () => {
  await stop();
  await office.stop();
});

const at = (path = '') => `/api/documents/${documentId}/resolution${path}`;

async function round(): Promise<number> {
  return Number(Object((await drafter.get(at())).body).round);
}

describe('the table of opinions', () => {
  test('says who spoke point by point, who only agreed, and who has not answered', async () => {
    expect((await drafter.get(at())).body).toMatchObject({
      version: 1, asked: 3, mayFill: true, collecting: true,
      groups: [{
        unitName: 'Công an phường', outdated: false,
        points: [
          { position: 0, text: 'Bổ sung số vụ phạm pháp.', place: 'toàn văn bản' },
          { position: 1, text: 'Rà lại số liệu.', quote: expect.any(String), passageChanged: false },
        ],
      }],
      agreed: [{ answer: 'agree' }], silent: [{ unitName: 'Trung tâm Phục vụ hành chính công' }],
    });
  });

  test('is kept as it is written, also before it is complete', async () => {
    const path = at(`/${await round()}/ca-truong/1`);
    expect((await drafter.send('PATCH', path, { text: 'Đã rà lại', whereChanged: 'mục I' })).status).toBe(204);
    const { body } = await drafter.get(at());
    expect(Object(body).groups[0].points[1].reply).toMatchObject({ text: 'Đã rà lại', whereChanged: 'mục I', by: 'Vương Minh Tú' });
    expect(Object(body).groups[0].points[1].reply).not.toHaveProperty('how');
  });

  test('is filled by its drafter and the head of the drafting unit, and by nobody else', async () => {
    const path = at(`/${await round()}/ca-truong/0`);
    const reply = { how: 'accepted', text: 'Đã bổ sung.' };
    const byTheAct = await (await signedIn(office.url, 'nam')).post(`/api/documents/${documentId}/acts/resolve`, {
      expectedVersion: 1, postId: 'ca-truong', text: 'Văn bản khác', replies: [{ postId: 'ca-truong', position: 1, ...reply }],
    });
    expect(problemOf(byTheAct).code).toBe('NOT_YOUR_TURN');
    expect(Object((await drafter.get(at())).body).groups[0].points[1].reply).toMatchObject({ text: 'Đã rà lại' });
    expect(problemOf(await (await signedIn(office.url, 'nam')).send('PATCH', path, reply)).code).toBe('NOT_ALLOWED');
    expect((await (await signedIn(office.url, 'lam')).send('PATCH', path, reply)).status).toBe(204);
    expect(problemOf(await drafter.send('PATCH', at(`/${await round()}/vx-tp/0`), reply)).code).toBe('NOT_FOUND');
  });

  test('goes on only when every point is taken up or explained, bound to the text it goes on with', async () => {
    await opine(office, documentId, 'thao', { postId: 'hcc-gd', answer: 'agree' });
    const resolve = async () => {
      const { seq } = await viewOf(drafter, documentId);
      const text = REPORT.replace('06 phiên họp thường kỳ', '07 phiên họp thường kỳ');
      return drafter.post(`/api/documents/${documentId}/acts/resolve`, { expectedVersion: seq, postId: 'kt-cv-1', text });
    };
    expect(problemOf(await resolve()).code).toBe('ANSWERS_INCOMPLETE');
    await drafter.send('PATCH', at(`/${await round()}/ca-truong/1`), { how: 'explained', text: 'Số liệu theo báo cáo của thống kê.' });
    expect((await resolve()).status).toBe(200);
    expect((await drafter.get(at())).body).toMatchObject({ mayFill: false, submitted: { version: 2 }, groups: [{ textVersion: 1, outdated: true }] });
  });

  test('comes as a Word file with its title', async () => {
    const file = await drafter.get(at('.docx'));
    expect(file.headers.get('content-type')).toContain('wordprocessingml');
    expect(file.text.startsWith('PK')).toBe(true);
  });
});

describe('comparing', () => {
  test('shows the word that changed, and to a checker what changed since their own check', async () => {
    const { body } = await drafter.get(`/api/documents/${documentId}/comparison?from=1&to=2`);
    const changed = Object(body).lines.filter((line: { runs: { change: string }[] }) => line.runs.some((run) => run.change !== 'same'));
    expect(changed).toHaveLength(1);
    expect(changed[0].runs).toEqual(expect.arrayContaining([
      { change: 'removed', parts: [{ text: '06', telling: 'number' }] }, { change: 'added', parts: [{ text: '07', telling: 'number' }] },
    ]));
    const head = await signedIn(office.url, 'lam');
    expect((await head.get(`/api/documents/${documentId}/comparison`)).body).toMatchObject({ from: 1, to: 2, sinceYourCheck: true });
    expect((await (await signedIn(office.url, 'phuong')).get(`/api/documents/${documentId}/comparison`)).status).toBe(404);
    expect((await drafter.get(`/api/documents/${documentId}/comparison?from=1&to=9`)).status).toBe(404);
  });
});

describe('following up', () => {
  test('leaders and the office see what waits with whom; others do not', async () => {
    const chairman = await signedIn(office.url, 'khoa');
    expect((await chairman.get('/api/follow-up?agencyId=ubnd')).body).toMatchObject({
      running: 1, units: [], people: expect.arrayContaining([expect.objectContaining({ name: 'Ngô Đình Lâm', open: 1, late: 0 })]),
      steps: expect.arrayContaining([expect.objectContaining({ stage: 'consult', count: 1 })]),
    });
    const { body } = await chairman.get('/api/follow-up?agencyId=ubnd');
    const weeks: { onTime: number; late: number }[] = Object(body).weeks;
    expect(weeks).toHaveLength(12);
    // check-release, consult and resolve are done by now
    expect(weeks.at(-1)).toMatchObject({ onTime: 3, late: 0 });
    expect(problemOf(await drafter.get('/api/follow-up')).code).toBe('NOT_ALLOWED');
    expect(problemOf(await chairman.get('/api/follow-up?agencyId=du')).code).toBe('NOT_ALLOWED');
  });

  test('what is late opens as a list, longest late first', async () => {
    const chairman = await signedIn(office.url, 'khoa');
    await office.parts.pool.query("update open_task set due_at = now() - interval '3 days' where step = 'check-content'");
    expect((await chairman.get('/api/follow-up?agencyId=ubnd')).body).toMatchObject({ units: [{ late: 1, name: expect.stringContaining('Kinh tế') }] });
    const unitId = 'kthtdt';
    expect((await chairman.get(`/api/follow-up/documents?agencyId=ubnd&unitId=${unitId}&stage=content`)).body).toMatchObject({
      items: [{ documentId, holder: 'Ngô Đình Lâm', late: true }], more: 0,
    });
    expect((await chairman.get('/api/follow-up/documents?agencyId=ubnd&stage=sign')).body).toEqual({ items: [], more: 0 });
  });

  test('a check that goes back is not counted as done', async () => {
    const head = await signedIn(office.url, 'lam');
    await check(head, documentId, 'kt-tp');
    const form = await signedIn(office.url, 'hung');
    const { seq } = await viewOf(form, documentId);
    const back = await form.post(`/api/documents/${documentId}/acts/return`, { expectedVersion: seq, postId: 'vp-cvp', toStepId: 'check-content', words: 'Xem lại.' });
    expect(back.status).toBe(200);
    const { rows } = await office.parts.pool.query('select step_id, outcome from step_time where document_id = $1 order by round', [documentId]);
    expect(rows.slice(-3)).toEqual([
      { step_id: 'check-content', outcome: 'passed' }, { step_id: 'check-form', outcome: 'went-back' }, { step_id: 'check-content', outcome: null },
    ]);
  });
});
