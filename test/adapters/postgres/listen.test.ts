import { createListener } from '../../../adapters/postgres/listen';
import type { Listener, StreamNews } from '../../../adapters/postgres/listen';
import { eventually } from '../../support/eventually';
import { createBreakableWay } from './breakable-way';
import { createRecordFixture, newNotebook, note } from './record-fixture';
import type { RecordFixture } from './record-fixture';

let office: RecordFixture;
let listener: Listener;
beforeEach(async () => {
  office = await createRecordFixture();
  listener = createListener(office.url);
  await listener.start();
});
afterEach(async () => {
  await listener.stop();
  await office.end();
});

it('tells of every commit, until one no longer wants to hear', async () => {
  const id = newNotebook();
  const told: (StreamNews | undefined)[] = [];
  const stop = listener.subscribe((news) => told.push(news));
  await office.record.commit(note(id, 'một'));
  await eventually(() => expect(told).toEqual([{ stream: id, seq: 1 }]));
  stop();
  expect(await seqWithin(id, 1, 0)).toBe(1);
  await office.record.commit(note(id, 'hai'));
  expect(await listener.until(id, () => seqOf(id, 2), 5_000)).toBe(2);
  expect(told).toHaveLength(1);
});

it('waits for what is not there yet', async () => {
  const id = newNotebook();
  const waiting = seqWithin(id, 2, 8_000);
  await office.record.commit(note(id, 'một'));
  await office.record.commit(note(id, 'hai'));
  expect(await waiting).toBe(2);
});

it('gives up when the time is over', async () => {
  expect(await seqWithin(newNotebook(), 1, 50)).toBeUndefined();
});

it('hears again after its connection broke, and says that something may have been missed', async () => {
  const id = newNotebook();
  const told: (StreamNews | undefined)[] = [];
  listener.subscribe((news) => told.push(news));
  const waiting = seqWithin(id, 1, 8_000);
  await office.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen trinh' and datname = current_database()`);
  await office.record.commit(note(id, 'một'));
  expect(await waiting).toBe(1);
  await eventually(() => expect(told).toContain(undefined));
  await office.record.commit(note(id, 'hai'));
  await eventually(() => expect(told).toContainEqual({ stream: id, seq: 2 }));
});

it('starts while the database is away, and hears once it is back', async () => {
  const way = await createBreakableWay(office.url);
  await way.cut();
  const early = createListener(way.url);
  await early.start();
  const told: (StreamNews | undefined)[] = [];
  early.subscribe((news) => told.push(news));
  await way.mend();
  await eventually(() => expect(told).toContain(undefined));
  const id = newNotebook();
  await office.record.commit(note(id, 'một'));
  await eventually(() => expect(told).toContainEqual({ stream: id, seq: 1 }));
  await early.stop();
  await way.cut();
});

function seqWithin(id: ReturnType<typeof newNotebook>, atLeast: number, withinMs: number): Promise<number | undefined> {
  return listener.until(id, () => seqOf(id, atLeast), withinMs);
}

async function seqOf(id: string, atLeast: number): Promise<number | undefined> {
  const { rows } = await office.pool.query<{ seq: number }>('select seq from stream where stream_id = $1 and seq >= $2', [id, atLeast]);
  return rows[0]?.seq;
}
