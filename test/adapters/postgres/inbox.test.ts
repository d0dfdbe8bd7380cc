import fc from 'fast-check';
import { readInbox } from '../../../adapters/postgres/inbox';
import { createReadPool } from '../../../adapters/postgres/pool';
import { createRecordFixture } from './record-fixture';
import type { RecordFixture } from './record-fixture';

let office: RecordFixture;
beforeAll(async () => { office = await createRecordFixture(); });
afterAll(() => office.end());

const POSTS = ['post-1', 'post-2', 'post-3'];
const DAYS = ['2026-03-02T01:00:00.000Z', '2026-03-03T01:00:00.000Z', '2026-03-04T01:00:00.000Z'];

const someTask = fc.record({
  postId: fc.constantFrom(...POSTS, 'post-other'),
  dueAt: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
  openedAt: fc.constantFrom(...DAYS),
});

it('page by page, an inbox shows all work of the posts once and in order: due first, without a due date last', async () => {
  await fc.assert(fc.asyncProperty(fc.array(someTask, { maxLength: 25 }), fc.integer({ min: 1, max: 7 }), async (tasks, limit) => {
    await office.pool.query('delete from open_task');
    for (const [at, task] of tasks.entries()) await putTask(at, task);
    const seen = await allPages(limit);
    const wanted = tasks.filter((task) => POSTS.includes(task.postId));
    expect(seen.map((row) => row.key).toSorted()).toEqual(wanted.map((task) => `key-${tasks.indexOf(task)}`).toSorted());
    const order = seen.map((row) => `${row.dueAt ?? '9999'} ${row.openedAt}`);
    expect(order).toEqual(order.toSorted());
  }), { numRuns: 25 });
});

it('a row that stands is neither hidden nor shown twice when others go while one turns pages', async () => {
  await office.pool.query('delete from open_task');
  for (let at = 0; at < 9; at += 1) await putTask(at, { postId: 'post-1', openedAt: DAYS[at % 3] ?? '', dueAt: DAYS[2] });
  const first = await readInbox(office.pool, { postIds: POSTS, limit: 3 });
  await office.pool.query('delete from open_task where key = any($1::text[])', [[first.rows[0]?.key, first.rows[2]?.key]]);
  const rest = await allPages(3, first.next);
  expect(new Set([...first.rows, ...rest].map((row) => row.key)).size).toBe(9);
});

it.each(['', 'rubbish', Buffer.from('["x","y","z","w"]').toString('base64url')])('refuses a place that is none: %p', async (after) => {
  await expect(readInbox(office.pool, { postIds: POSTS, limit: 3, after })).rejects.toThrow(RangeError);
});

it('takes the first rows of a person with ten thousand straight from the index, however often it was asked', async () => {
  // laid out beside the connections of acts, which nothing may hold for longer than two seconds
  const patient = createReadPool({ connectionString: office.url, max: 1 });
  await patient.query('delete from open_task');
  await patient.query(
    `insert into open_task (stream_id, key, post_id, document_id, step, step_kind, opened_at, due_at, urgency)
     select 'document/' || n, 'key', 'post-' || (case when n % 5 = 0 then 1 else n % 900 end), 'd', 'check', 'check', now(), now() + n * interval '1 minute', 'normal'
     from generate_series(1, 50000) n`);
  await patient.query('analyze open_task');
  await patient.end();
  const client = await office.pool.connect();
  try {
    for (let times = 0; times < 7; times += 1) await readInbox(client, { postIds: ['post-1', 'post-2'], limit: 20 });
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers) execute inbox('{post-1,post-2}', '-infinity', '-infinity', '', '', 21)`);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Index Scan using open_task_inbox');
    expect(plan).not.toContain('Seq Scan on open_task');
    expect(Number(/Buffers: shared hit=(\d+)/.exec(plan)?.[1])).toBeLessThan(200);
  } finally {
    client.release();
  }
});

it('says of what several are asked at once how many have answered, with one look at each of the rows of the page', async () => {
  await office.pool.query('delete from open_task');
  const state = JSON.stringify({ askedPostIds: ['post-1', 'post-2', 'post-3'], answers: { 'post-2': {}, 'post-3': {} } });
  await office.pool.query(
    `insert into stream (stream_id, kind, seq, head, state, closed, phase, step, effect_ids, updated_at)
     values ('consultation/d/3', 'consultation', 1, 'h', $1, false, 'collecting', 'consult', '{}', now())`, [state]);
  await office.pool.query(
    `insert into open_task (stream_id, key, post_id, document_id, step, step_kind, opened_at, urgency)
     values ('consultation/d/3', 'k', 'post-1', 'd', 'consult', 'consult', now(), 'normal')`);
  await putTask(1, { postId: 'post-1', openedAt: DAYS[0] ?? '' });
  const { rows } = await readInbox(office.pool, { postIds: POSTS, limit: 5 });
  expect(rows.map(({ stepKind, progress }) => [stepKind, progress])).toEqual([['check', undefined], ['consult', { answered: 2, asked: 3 }]]);
});

async function putTask(at: number, task: { readonly postId: string; readonly openedAt: string; readonly dueAt?: string | undefined }): Promise<void> {
  await office.pool.query(
    `insert into open_task (stream_id, key, post_id, document_id, step, step_kind, opened_at, due_at, urgency)
     values ($1, $2, $3, $1, 'check', 'check', $4, $5, 'normal')`,
    [`document/${at}`, `key-${at}`, task.postId, task.openedAt, task.dueAt ?? null]);
}

async function allPages(limit: number, from?: string) {
  const seen = [];
  for (let after = from; ;) {
    const page = await readInbox(office.pool, { postIds: POSTS, limit, ...(after !== undefined && { after }) });
    seen.push(...page.rows);
    if (page.next === undefined) return seen;
    after = page.next;
  }
}
