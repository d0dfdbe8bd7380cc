import type { OpenTask } from '../../../domain/stream/open-task';
import type { StreamId } from '../../../domain/stream/stream-id';
import { createRecordFixture, newNotebook, note } from './record-fixture';
import type { RecordFixture } from './record-fixture';

let office: RecordFixture;
beforeAll(async () => { office = await createRecordFixture(); });
afterAll(() => office.end());

const task = (key: string, more: Partial<OpenTask> = {}): OpenTask => ({
  key, postId: `post-${key}`, documentId: 'van-ban-1', step: 'check', stepKind: 'check', openedAt: '2026-03-02T01:00:00.000Z', urgency: 'normal', ...more,
});

it('work comes to an inbox and leaves it with the act that changes whose turn it is', async () => {
  const id = newNotebook();
  await office.record.commit(note(id, { text: 'một', tasks: [task('a'), task('b')] }));
  expect(await tasksOf(id)).toEqual(['a post-a null', 'b post-b null']);
  await office.record.commit(note(id, { text: 'hai', tasks: [task('b'), task('c')] }));
  expect(await tasksOf(id)).toEqual(['b post-b null', 'c post-c null']);
});

it('work that stays but changes its deadline keeps its row', async () => {
  const id = newNotebook();
  await office.record.commit(note(id, { text: 'một', tasks: [task('a')] }));
  await office.record.commit(note(id, { text: 'hai', tasks: [task('a', { dueAt: '2026-03-05T10:00:00.000Z' })] }));
  expect(await tasksOf(id)).toEqual(['a post-a 2026-03-05T10:00:00.000Z']);
});

it('work that does not change is not written again', async () => {
  const id = newNotebook();
  await office.record.commit(note(id, { text: 'một', tasks: [task('a')] }));
  const before = await office.pool.query('select xmin::text from open_task where stream_id = $1', [id]);
  await office.record.commit(note(id, { text: 'hai', tasks: [task('a')] }));
  expect((await office.pool.query('select xmin::text from open_task where stream_id = $1', [id])).rows).toEqual(before.rows);
});

it('nothing waits on a stream that ended', async () => {
  const id = newNotebook();
  await office.record.commit(note(id, { text: 'một', tasks: [task('a')] }));
  await office.record.commit(note(id, { text: 'hai', closes: true }));
  expect(await tasksOf(id)).toEqual([]);
});

async function tasksOf(id: StreamId): Promise<readonly string[]> {
  const { rows } = await office.pool.query<{ key: string; post_id: string; due_at: Date | null }>(
    'select key, post_id, due_at from open_task where stream_id = $1 order by key', [id]);
  return rows.map((row) => `${row.key} ${row.post_id} ${row.due_at?.toISOString() ?? 'null'}`);
}
