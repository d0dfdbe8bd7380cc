import { createRecord } from '../../../adapters/postgres/commit';
import { createActPool } from '../../../adapters/postgres/pool';
import { RecordUnavailable } from '../../../adapters/postgres/record-unavailable';
import { createRelay } from '../../../adapters/postgres/relay';
import { eventually } from '../../support/eventually';
import { createBreakableWay } from './breakable-way';
import { createRecordFixture, done, newNotebook, note } from './record-fixture';
import type { RecordFixture } from './record-fixture';
import { toyModels } from './toy-model';

let office: RecordFixture;
beforeAll(async () => { office = await createRecordFixture(); });
afterAll(() => office.end());

it('while the database is away acts are refused as "not available" at once, and go on when it is back', async () => {
  const way = await createBreakableWay(office.url);
  const pool = createActPool({ connectionString: way.url, max: 4 });
  const record = createRecord({ pool, models: toyModels, projections: [] });
  const id = newNotebook();
  await record.commit(note(id, 'một'));
  await way.cut();
  const waiting = note(id, 'hai');
  const began = Date.now();
  await expect(record.commit(waiting)).rejects.toThrow(RecordUnavailable);
  await expect(record.look(id)).rejects.toThrow(RecordUnavailable);
  expect(Date.now() - began).toBeLessThan(4_000);
  await way.mend();
  expect(done(await eventually(() => record.commit(waiting))).seq).toBe(2);
  await pool.end();
  await way.cut();
});

it('an act cut off in the middle happened whole or not at all, and the same key tells which', async () => {
  const way = await createBreakableWay(office.url);
  const pool = createActPool({ connectionString: way.url, max: 8 });
  const record = createRecord({ pool, models: toyModels, projections: [] });
  const commands = Array.from({ length: 60 }, (_, index) => note(newNotebook(), `dòng ${index}`));
  const acts = commands.map((command) => record.commit(command).catch((error: unknown) => error));
  await acts[0];
  await way.cut();
  const outcomes = await Promise.all(acts);
  for (const failure of outcomes.filter((outcome) => outcome instanceof Error)) expect(failure).toBeInstanceOf(RecordUnavailable);
  await way.mend();
  for (const command of commands) expect(done(await eventually(() => record.commit(command))).seq).toBe(1);
  const { rows } = await office.pool.query('select count(*)::integer as events from event where stream_id = any($1::text[])', [commands.map((c) => c.streamId)]);
  expect(rows).toEqual([{ events: 60 }]);
  await pool.end();
  await way.cut();
});

it('a stream that somebody holds too long is "not available" after two seconds, and free again afterwards', async () => {
  const id = newNotebook();
  await office.record.commit(note(id, 'một'));
  const holder = await office.pool.connect();
  try {
    await holder.query('begin');
    await holder.query('select 1 from stream where stream_id = $1 for update', [id]);
    await expect(office.record.commit(note(id, 'hai'))).rejects.toThrow(RecordUnavailable);
  } finally {
    await holder.query('rollback');
    holder.release();
  }
  expect(done(await office.record.commit(note(id, 'hai'))).seq).toBe(2);
});

it('the relay lives through an outage', async () => {
  const way = await createBreakableWay(office.url);
  const pool = createActPool({ connectionString: way.url, max: 2 });
  office.engineAway = true;
  const id = newNotebook();
  await office.record.commit(note(id, 'một'));
  await way.cut();
  const errors: unknown[] = [];
  const woken: string[] = [];
  const relay = createRelay({
    pool, waker: { wake: async (stream) => { woken.push(stream); } }, olderThanMs: 0, everyMs: 20, onError: (error) => errors.push(error),
  });
  relay.start();
  await eventually(() => expect(errors.length).toBeGreaterThan(0));
  await way.mend();
  await eventually(() => expect(woken).toContain(id));
  await relay.stop();
  await pool.end();
  await way.cut();
});
