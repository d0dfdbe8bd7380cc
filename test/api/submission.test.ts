import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { eventually } from '../support/eventually';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { documentOf, draftOf, handInNotice, NOTICE, SAMPLES, viewOf } from './support/office-day';
import { problemOf, signedIn, type Answer, type Visitor } from './support/visitor';

let office: ApiOffice;
let officer: Visitor;
beforeAll(async () => {
  office = await openApiOffice();
  officer = await signedIn(office.url, 'anh');
}, 60_000);
afterAll(() => office.stop());

const submission = { route: 'van-ban-thuong', signerPostId: 'ubnd-ct', postId: 'vp-cv-1' };

test('a draft that two leaders sign says so to both, and the second is somebody else who may sign', async () => {
  const draft = Object((await officer.post('/api/drafts', { text: NOTICE })).body);
  expect(draft.coSigners).toEqual(expect.arrayContaining([expect.objectContaining({ postId: 'hdnd-ct', name: 'Đinh Trọng Nghĩa' })]));
  const handIn = (coSignerPostId: string) => officer.post(`/api/drafts/${draft.draftId}/submission`, { ...submission, coSignerPostId });
  expect(problemOf(await handIn('ubnd-ct'))).toMatchObject({ code: 'SAME_SIGNER', field: 'coSignerPostId' });
  expect(problemOf(await handIn('vp-cv-1'))).toMatchObject({ code: 'NO_SIGNING_AUTHORITY', field: 'coSignerPostId' });
  const documentId = documentOf(await handIn('hdnd-ct'));
  expect(await viewOf(await signedIn(office.url, 'khoa'), documentId)).toMatchObject({
    coSigner: { name: 'Đinh Trọng Nghĩa' }, route: { steps: expect.arrayContaining([expect.objectContaining({ stepId: 'co-sign', state: 'to-come' })]) },
  });
});

describe('a draft', () => {
  test('is read into its fields, with whom each line of Nơi nhận reaches', async () => {
    const answer = await officer.post('/api/drafts', { text: NOTICE });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      postId: 'vp-cv-1', agencyId: 'ubnd', reading: { documentType: 'TB', system: 'state' }, suggestedRoute: 'van-ban-thuong',
      recipients: expect.arrayContaining([
        expect.objectContaining({ addressees: expect.arrayContaining([expect.objectContaining({ channel: expect.any(String) })]) }),
      ]),
    });
  });

  test('as a Word file keeps its Vietnamese name and can be fetched by its drafter alone', async () => {
    const form = new FormData();
    form.set('file', new Blob([readFileSync(join(SAMPLES, 'bao-cao-kinh-te-xa-hoi-6-thang.docx'))]), 'Báo cáo 6 tháng.docx');
    const answer = await officer.post('/api/drafts', form);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      fileName: 'Báo cáo 6 tháng.docx',
      reading: { documentType: 'BC', places: { symbol: [{ block: expect.any(Number) }] }, confidence: { symbol: 'certain' } },
    });
    const { draftId } = Object(answer.body);
    const other = await signedIn(office.url, 'duy');
    expect((await other.get(`/api/drafts/${draftId}`)).status).toBe(404);
  });

  test('of a type that cannot be read is refused with what to do', async () => {
    const form = new FormData();
    form.set('file', new Blob([Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])]), 'du-thao.docx');
    const answer = await officer.post('/api/drafts', form);
    expect(answer.status).toBe(422);
    expect(problemOf(answer)).toMatchObject({ code: 'FILE_REFUSED', field: 'file' });
  });

  test('sent twice under one key is one draft; another text under it is refused', async () => {
    const key = randomUUID();
    const [first, again] = [
      await officer.post('/api/drafts', { text: NOTICE }, { key }), await officer.post('/api/drafts', { text: NOTICE }, { key }),
    ];
    expect(Object(again.body).draftId).toBe(Object(first.body).draftId);
    expect(problemOf(await officer.post('/api/drafts', { text: `${NOTICE}\nThêm.` }, { key })).code).toBe('KEY_REUSED');
  });

  test('that was not handed in can be deleted by its drafter alone; a second click is the same', async () => {
    const draftId = await draftOf(officer, NOTICE);
    const other = await signedIn(office.url, 'duy');
    expect((await other.send('DELETE', `/api/drafts/${draftId}`)).status).toBe(404);
    expect((await officer.send('DELETE', `/api/drafts/${draftId}`)).status).toBe(204);
    expect((await officer.send('DELETE', `/api/drafts/${draftId}`)).status).toBe(204);
    expect((await officer.get(`/api/drafts/${draftId}`)).status).toBe(404);
  });

  test('that was handed in is a record and is not deleted', async () => {
    const documentId = await handInNotice(officer);
    const answer = await officer.send('DELETE', `/api/drafts/${documentId}`);
    expect(problemOf(answer).code).toBe('DRAFT_HANDED_IN');
    expect((await officer.get(`/api/documents/${documentId}`)).status).toBe(200);
  });

  test('says by each route who has it next', async () => {
    const { body } = await officer.get(`/api/drafts/${await draftOf(officer, NOTICE)}`);
    expect(Object(body).routes).toContainEqual(expect.objectContaining({
      id: 'van-ban-thuong', goesTo: [expect.objectContaining({ name: 'Mai Quốc Hưng', postTitle: 'Chánh Văn phòng' })],
    }));
  });

  test('is corrected in place: subject and lines of Nơi nhận', async () => {
    const draftId = await draftOf(officer, NOTICE);
    const answer = await officer.send('PATCH', `/api/drafts/${draftId}`, {
      subject: 'về lịch mới', recipients: ['Các Tổ dân phố', 'Cơ quan lạ', 'Lưu: VT'],
    });
    expect(answer.body).toMatchObject({
      reading: { subject: 'về lịch mới' }, archiveLine: 'Lưu: VT',
      recipients: [{ printed: 'Các Tổ dân phố', unknown: [] }, { printed: 'Cơ quan lạ', addressees: [], unknown: ['Cơ quan lạ'] }],
      findings: expect.arrayContaining([expect.objectContaining({ severity: 'should', field: 'recipients' })]),
    });
    expect(Object(answer.body).recipients[0].addressees).toHaveLength(24);
  });
});

describe('what is done to a draft at once', () => {
  test('the same upload a second time while the first is on its way is one draft', async () => {
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => officer.post('/api/drafts', { text: NOTICE }, { key })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => Object(body).draftId)).size).toBe(1);
  });

  test('two corrections are both kept', async () => {
    const draftId = await draftOf(officer, NOTICE);
    const change = (fields: object) => () => officer.send('PATCH', `/api/drafts/${draftId}`, fields);
    await atOnce('document_version', 'document_id', draftId, [change({ subject: 'về lịch mới' }), change({ addressees: ['Các Tổ dân phố'] })]);
    const { body } = await officer.get(`/api/drafts/${draftId}`);
    expect(body).toMatchObject({ reading: { subject: 'về lịch mới', addressees: ['Các Tổ dân phố'] } });
  });

  test('a correction that comes while it is handed in is refused: what was handed in is what is kept', async () => {
    const draftId = await draftOf(officer, NOTICE);
    const [submitted, corrected] = await atOnce('document', 'id', draftId, [
      () => officer.post(`/api/drafts/${draftId}/submission`, submission),
      () => officer.send('PATCH', `/api/drafts/${draftId}`, { subject: 'về lịch mới' }),
    ]);
    expect(submitted?.status).toBe(201);
    expect(corrected && problemOf(corrected).code).toBe('DRAFT_HANDED_IN');
    const kept = await office.parts.database.documentVersion.findMany({ where: { documentId: draftId } });
    expect(kept.map(({ textSha256 }) => textSha256)).toEqual([(await viewOf(officer, draftId)).text.textSha256]);
  });

  /** Sends one after the other what then waits for the rows of this draft, all of it before any of it can go on. */
  async function atOnce(table: string, column: string, draftId: string, sends: readonly (() => Promise<Answer>)[]): Promise<readonly Answer[]> {
    const holder = await office.parts.pool.connect();
    await holder.query('begin');
    await holder.query(`select from ${table} where ${column} = $1 for update`, [draftId]);
    const sent: Promise<Answer>[] = [];
    for (const send of sends) {
      sent.push(send());
      await eventually(async () => expect(await waitingForLocks()).toBe(sent.length));
    }
    await holder.query('commit');
    holder.release();
    return Promise.all(sent);
  }

  async function waitingForLocks(): Promise<number> {
    const { rows } = await office.parts.pool.query<{ waiting: number }>(
      "select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    return rows[0]?.waiting ?? 0;
  }
});

describe('handing in', () => {
  test('begins the route and puts the draft before the head of the unit', async () => {
    const documentId = await handInNotice(officer);
    const chief = await signedIn(office.url, 'hung');
    expect((await chief.get('/api/inbox')).body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ documentId, stepKind: 'check' })]),
    });
  });

  test('of a draft without recipients, without subject or without a body is refused, naming the field', async () => {
    const without = async (change: object): Promise<unknown> => {
      const draftId = await draftOf(officer, NOTICE);
      await officer.send('PATCH', `/api/drafts/${draftId}`, change);
      const { status, code, field } = problemOf(await officer.post(`/api/drafts/${draftId}/submission`, submission));
      return { status, code, field };
    };
    expect(await without({ recipients: [] })).toEqual({ status: 422, code: 'RECIPIENTS_MISSING', field: 'recipients' });
    expect(await without({ subject: '' })).toEqual({ status: 422, code: 'SUBJECT_MISSING', field: 'subject' });
  });

  test('to an addressee of another agency’s directory is refused', async () => {
    const draftId = await draftOf(officer, NOTICE);
    const { organisation } = await office.parts.reference();
    const stranger = organisation.addressees.find(({ agencyId }) => agencyId !== 'ubnd')?.id ?? '';
    const answer = await officer.post(`/api/drafts/${draftId}/submission`, { ...submission, recipients: [{ line: 0, addresseeIds: [stranger] }] });
    expect(problemOf(answer)).toMatchObject({ status: 422, code: 'NOT_AN_ADDRESSEE', field: 'recipients' });
  });

  test('without a signer is refused', async () => {
    const draftId = await draftOf(officer, NOTICE);
    const answer = await officer.post(`/api/drafts/${draftId}/submission`, { ...submission, signerPostId: undefined });
    expect(problemOf(answer)).toMatchObject({ status: 422, code: 'SIGNER_MISSING' });
  });

  test('of a paper marked MẬT is refused before anything of it is kept', async () => {
    expect(problemOf(await officer.post('/api/drafts', { text: `MẬT\n${NOTICE}` })).code).toBe('SECRET_REFUSED');
    const kept = await office.parts.pool.query(`select 1 from document_version where content->>'secrecy' is not null`);
    expect(kept.rows).toEqual([]);
  });

  test('of an empty text is refused', async () => {
    expect(problemOf(await officer.post('/api/drafts', {})).code).toBe('EMPTY_DRAFT');
    const draftId = await draftOf(officer, '   ');
    expect(problemOf(await officer.post(`/api/drafts/${draftId}/submission`, submission)).code).toBe('EMPTY_DRAFT');
  });

  test('from a post one does not hold, or of another person’s draft, is refused', async () => {
    const draftId = await draftOf(officer, NOTICE);
    expect(
      problemOf(await officer.post(`/api/drafts/${draftId}/submission`, { ...submission, postId: 'ubnd-ct' })).code
    ).toBe('NOT_YOUR_POST');
    const other = await signedIn(office.url, 'duy');
    expect((await other.post(`/api/drafts/${draftId}/submission`, { ...submission, postId: 'vp-cv-2' })).status).toBe(404);
  });

  test('twice with the same key is the same act with the same answer', async () => {
    const draftId = await draftOf(officer, NOTICE);
    const key = randomUUID();
    const first = await officer.post(`/api/drafts/${draftId}/submission`, submission, { key });
    const again = await officer.post(`/api/drafts/${draftId}/submission`, submission, { key });
    expect(again.body).toEqual(first.body);
    expect(documentOf(again)).toBe(draftId);
  });
});
