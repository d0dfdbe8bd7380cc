import { addDays, civilDateOf } from '../../domain/time/instant';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { handInNotice } from './support/office-day';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let admin: Visitor;
beforeAll(async () => {
  office = await openApiOffice();
  admin = await signedIn(office.url, 'kiet');
}, 60_000);
afterAll(() => office.stop());

const TODAY = civilDateOf(new Date().toISOString());
const ruleOf = async (key: string) => Object((await admin.get('/api/administration')).body).rules.find((rule: { key: string }) => rule.key === key);
const set = (change: object, who = admin, postId = 'vp-qt') =>
  who.post('/api/administration/changes', {
    agencyId: 'ubnd', postId, change: { kind: 'set-rule', key: 'deadline.check', amount: 9, unit: 'working-days', source: 'Quy chế làm việc, Điều 12', from: TODAY, ...change },
  });
const ruleOfStep = async (documentId: string) => {
  const { rows } = await office.parts.pool.query<{ rule: { source: string } }>(
    "select data->'rule' as rule from event where stream_id = $1 and type = 'StepOpened' order by seq limit 1", [`document/${documentId}`],
  );
  return rows[0]?.rule.source;
};

test('a value set by the agency counts for what opens from its day on, and the record keeps where it came from', async () => {
  const officer = await signedIn(office.url, 'anh');
  const before = await handInNotice(officer);
  expect((await set({})).status).toBe(204);
  const after = await handInNotice(officer);
  expect(await ruleOfStep(before)).not.toContain('Quy chế làm việc');
  expect(await ruleOfStep(after)).toBe('Quy chế làm việc, Điều 12');
  expect(await ruleOf('deadline.check')).toMatchObject({ value: expect.stringContaining('9 ngày làm việc'), own: true, by: 'Hồ Tuấn Kiệt', validFrom: TODAY });
});

test('what is decided for a later day is shown as coming; the log tells both', async () => {
  const later = addDays(TODAY, 30);
  expect((await set({ amount: 4, from: later })).status).toBe(204);
  expect(await ruleOf('deadline.check')).toMatchObject({ validFrom: TODAY, coming: { validFrom: later, value: expect.stringContaining('4 ngày làm việc') } });
  const { log } = Object((await admin.get('/api/administration')).body);
  expect(log.slice(0, 2).map((entry: { sentence: string }) => entry.sentence)).toEqual([expect.stringContaining('Kiểm tra: 4 ngày'), expect.stringContaining('Kiểm tra: 9 ngày')]);
});

test('is for the administrator alone', async () => {
  expect(problemOf(await set({}, await signedIn(office.url, 'khoa'), 'ubnd-ct')).code).toBe('NOT_ALLOWED');
});
