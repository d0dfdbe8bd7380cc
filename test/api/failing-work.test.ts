import { failingWorkSchema } from '../../api/operations/failing-work.schema';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { handInNotice } from './support/office-day';
import { problemOf, signedIn } from './support/visitor';

let office: ApiOffice;
let documentId: string;

beforeAll(async () => {
  office = await openApiOffice();
  documentId = await handInNotice(await signedIn(office.url, 'anh'));
  await office.parts.pool.query(`update stream set updated_at = updated_at - interval '1 minute' where stream_id = $1`, [`document/${documentId}`]);
}, 60_000);
afterAll(() => office.stop());

test('the administrator sees whose page has not been set for a minute and that no run knows of it, without a word of its content', async () => {
  const answer = await (await signedIn(office.url, 'kiet')).get('/api/operations/failing-work');
  expect(failingWorkSchema.parse(answer.body).items).toMatchObject([{ kind: 'document', documentId, what: 'dàn trang dự thảo', trouble: 'no-run' }]);
  expect(answer.text).not.toContain('tiếp công dân');
});

test('nobody else sees the list or has work tried again', async () => {
  for (const login of ['khoa', 'chi', 'tu', 'phuong']) {
    const person = await signedIn(office.url, login);
    const answers = [
      await person.get('/api/operations/failing-work'),
      await person.post('/api/operations/failing-work/retry', { kind: 'document', documentId }),
    ];
    expect(answers.map((answer) => ({ login, code: problemOf(answer).code }))).toEqual(answers.map(() => ({ login, code: 'NOT_ALLOWED' })));
  }
});

test('trying again says when there is no such document or the words are not those asked for', async () => {
  const administrator = await signedIn(office.url, 'kiet');
  const retry = (body: object) => administrator.post('/api/operations/failing-work/retry', body);
  expect((await retry({ kind: 'document', documentId })).status).toBe(204);
  expect(problemOf(await retry({ kind: 'document', documentId: 'nobody-knows' }))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  expect(problemOf(await retry({ kind: 'ballot', documentId }))).toMatchObject({ status: 400, code: 'BAD_INPUT', field: 'kind' });
});
