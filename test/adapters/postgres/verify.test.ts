import { randomUUID } from 'node:crypto';
import { verifyRecord } from '../../../adapters/postgres/verify/verify';
import { streamId } from '../../../domain/stream/stream-id';
import type { StreamId } from '../../../domain/stream/stream-id';
import { createRecordFixture, newNotebook, note } from './record-fixture';
import type { RecordFixture } from './record-fixture';
import { putDraft, seedOffice } from './seed-office';
import { toyModels } from './toy-model';

let office: RecordFixture;
let id: StreamId;
beforeEach(async () => {
  office = await createRecordFixture();
  await seedOffice(office.pool);
  id = newNotebook();
  await putDraft(office.pool, id);
  const child = streamId('consultation', randomUUID(), 1);
  const task = {
    key: 'note/1', postId: 'post-an', documentId: id.slice(9), step: 'note', stepKind: 'check', openedAt: '2026-03-02T01:00:00.000Z',
    dueAt: '2026-03-06T10:00:00.000Z', urgency: 'normal',
  } as const;
  await office.record.commit(note(id, { text: 'một', tasks: [task] }));
  await office.record.commit(note(id, { text: 'hai', children: [child] }));
  await office.record.commit(note(child, { text: 'ba "ngoặc" và \\ gạch, ô chữ Việt: ưỡng' }));
});
afterEach(() => office.end());

it('finds nothing in a record nobody touched, and says how much it went through', async () => {
  expect(await verifyRecord(office.pool, toyModels)).toEqual({ streams: 2, events: 4, numberBooks: 0, findings: [] });
});

it.each([
  ['an event that was rewritten', `update event set data = '{"text":"khác"}' where seq = 1 and stream_id = $1`, 'chain-broken', 'event 1 is not what was written'],
  ['a time that was moved', `update event set at = at - interval '1 day' where seq = 2 and stream_id = $1`, 'chain-broken', 'event 2 is not what was written'],
  ['an actor that was exchanged', `update event set actor = '{"kind":"system"}' where seq = 1 and stream_id = $1`, 'chain-broken', 'event 1 is not what was written'],
  ['an event that was taken out', `delete from event where seq = 1 and stream_id = $1`, 'chain-broken', 'event 1 is missing'],
  ['the last event taken off', `delete from event where seq = 2 and stream_id = $1`, 'head-differs', 'the stream stands at 2, its events end at 1'],
  ['a state that does not follow from its events', `update stream set state = jsonb_set(state, '{closed}', 'true') where stream_id = $1`, 'state-differs', 'stored'],
  ['a stream said to have ended', `update stream set closed = true where stream_id = $1`, 'standing-differs', 'stored'],
  ['work that vanished from an inbox', `delete from open_task where stream_id = $1`, 'tasks-differ', 'stored []'],
  ['a list that shows another step', `update document set step = 'sign' where 'document/' || id = $1`, 'document-differs', 'stored'],
  ['a document without its row', `delete from document where 'document/' || id = $1`, 'document-missing', 'no row'],
  ['a stream without its row', `delete from stream where stream_id = $1`, 'head-differs', 'the stream stands at 0'],
])('finds %s', async (_, tampering, kind, detail) => {
  await tamper(tampering);
  const { findings } = await verifyRecord(office.pool, toyModels);
  expect(findings).toEqual([{ kind, where: id, detail: expect.stringContaining(detail) }]);
});

it('keeps what lists show of a document', async () => {
  const { rows } = await office.pool.query('select state, stage, step, holders, due_at from document');
  expect(rows).toEqual([{ state: 'running', stage: 'writing', step: 'note', holders: ['post-an'], due_at: new Date('2026-03-06T10:00:00.000Z') }]);
});

/** As somebody with the rights of a database owner would: past the triggers. */
async function tamper(statement: string): Promise<void> {
  const client = await office.pool.connect();
  try {
    await client.query("set session_replication_role = 'replica'");
    await client.query(statement, [id]);
    await client.query('reset session_replication_role');
  } finally {
    client.release();
  }
}
