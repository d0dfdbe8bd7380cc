import { randomUUID } from 'node:crypto';
import { createRelay } from '../../../adapters/postgres/relay';
import { wakeEveryOpenStream } from '../../../adapters/postgres/sweep';
import type { Effect } from '../../../domain/stream/standing';
import { streamId } from '../../../domain/stream/stream-id';
import type { StreamId } from '../../../domain/stream/stream-id';
import { addMs } from '../../../domain/time/instant';
import { eventually } from '../../support/eventually';
import { createRecordFixture, done, newNotebook, note } from './record-fixture';
import type { RecordFixture } from './record-fixture';

let office: RecordFixture;
beforeEach(async () => { office = await createRecordFixture(); });
afterEach(() => office.end());

const EFFECT: Effect = { effectId: 'typeset/1', kind: 'typeset', input: { version: 1 } };
const NEXT_YEAR = '2040-01-01T00:00:00.000Z';
const LATER = addMs(new Date().toISOString(), 9 * 3_600_000);
const SOONER = addMs(new Date().toISOString(), 8 * 3_600_000);

describe('a run is woken', () => {
  it.each([
    ['at the first act of its stream', [{ text: 'một' }], 1],
    ['not when nothing it waits for changed', [{ text: 'một' }, { text: 'hai' }], 1],
    ['when its waiting gets shorter', [{ text: 'một', wakeAt: LATER }, { text: 'hai', wakeAt: SOONER }], 2],
    ['not for what is due after its daily look', [{ text: 'một' }, { text: 'hai', wakeAt: NEXT_YEAR }], 1],
    ['not when its waiting gets longer: its timer may ring early', [{ text: 'một', wakeAt: SOONER }, { text: 'hai', wakeAt: LATER }], 1],
    ['when an effect must start', [{ text: 'một' }, { text: 'hai', effects: [EFFECT] }], 2],
    ['not again for an effect it knows', [{ text: 'một', effects: [EFFECT] }, { text: 'hai', effects: [EFFECT] }], 1],
    ['when its stream ended', [{ text: 'một' }, { text: 'hai', closes: true }], 2],
    ['not for a stream that is over as it begins', [{ text: 'một', closes: true }], 0],
  ])('%s', async (_, notes, times) => {
    const id = newNotebook();
    for (const content of notes) await office.record.commit(note(id, content));
    await office.record.settled();
    expect(office.woken).toEqual(Array.from({ length: times }, () => id));
    expect(await outbox()).toEqual([]);
  });

  it('because of an act on another stream', async () => {
    const [id, other] = [newNotebook(), newNotebook()];
    await office.record.commit(note(id, 'một'));
    expect(done(await office.record.commit(note(id, { text: 'hai', wakes: [other] }))).wakes).toEqual([other]);
    await office.record.settled();
    expect(office.woken).toEqual([id, other]);
  });

  it('never for a stream that has no run', async () => {
    await office.record.commit(note(streamId('consultation', randomUUID(), 1), { text: 'một', wakeAt: LATER }));
    expect(await outbox()).toEqual([]);
  });
});

describe('a wake that was lost', () => {
  it('is sent by the relay, and no act waited for it', async () => {
    const id = newNotebook();
    office.engineAway = true;
    done(await office.record.commit(note(id, 'một')));
    await office.record.settled();
    expect(await outbox()).toEqual([id]);
    office.engineAway = false;
    const relay = createRelay({ pool: office.pool, waker: wakerOf(office), olderThanMs: 0, everyMs: 20 });
    relay.start();
    await eventually(async () => expect(await outbox()).toEqual([]));
    await relay.stop();
    expect(office.woken).toEqual([id]);
  });

  it('waits in the outbox while the engine is away, whatever the relay tries', async () => {
    const id = newNotebook();
    office.engineAway = true;
    await office.record.commit(note(id, 'một'));
    const errors: unknown[] = [];
    const relay = createRelay({ pool: office.pool, waker: wakerOf(office), olderThanMs: 0, onError: (error) => errors.push(error) });
    expect(await relay.runOnce()).toBe(0);
    expect(errors).toHaveLength(1);
    office.engineAway = false;
    expect(await relay.runOnce()).toBe(1);
    expect(await outbox()).toEqual([]);
  });

  it('is left alone by the relay while whoever committed may still be sending it', async () => {
    office.engineAway = true;
    await office.record.commit(note(newNotebook(), 'một'));
    office.engineAway = false;
    expect(await createRelay({ pool: office.pool, waker: wakerOf(office) }).runOnce()).toBe(0);
  });
});

describe('a wake that is held', () => {
  it('goes out once when it is let go, for every act of its stream meanwhile; others are not held', async () => {
    const [id, other] = [newNotebook(), newNotebook()];
    const letGo = office.record.holdWakes(id);
    await office.record.commit(note(id, 'một'));
    await office.record.commit(note(id, { text: 'hai', effects: [EFFECT] }));
    await office.record.commit(note(other, 'một'));
    await office.record.settled();
    expect(office.woken).toEqual([other]);
    expect(await outbox()).toEqual([id, id]);
    letGo();
    letGo();
    await office.record.settled();
    expect(office.woken).toEqual([other, id]);
    expect(await outbox()).toEqual([]);
  });

  it('is forgotten when the run has nothing to hear of the version at which it is let go; a later one is sent', async () => {
    const id = newNotebook();
    await office.record.commit(note(id, 'một'));
    await office.record.settled();
    const quiet = office.record.holdWakes(id);
    await office.record.commit(note(id, { text: 'hai', effects: [EFFECT] }));
    await office.record.commit(note(id, { text: 'ba', effects: [] }));
    quiet(3);
    await office.record.settled();
    expect(office.woken).toEqual([id]);
    const tooSoon = office.record.holdWakes(id);
    await office.record.commit(note(id, { text: 'bốn', effects: [EFFECT] }));
    await office.record.commit(note(id, { text: 'năm', effects: [{ ...EFFECT, effectId: 'typeset/2' }] }));
    tooSoon(4);
    await office.record.settled();
    expect(office.woken).toEqual([id, id]);
    expect(await outbox()).toEqual([]);
  });

  it('is let go by each who holds it, and nobody is woken when nothing happened', async () => {
    const id = newNotebook();
    const [first, second, third] = [office.record.holdWakes(id), office.record.holdWakes(id), office.record.holdWakes(id)];
    third();
    await office.record.commit(note(id, 'một'));
    first();
    await office.record.settled();
    expect(office.woken).toEqual([]);
    second();
    await office.record.settled();
    expect(office.woken).toEqual([id]);
  });

  it('is sent by the relay when its program never lets it go', async () => {
    const id = newNotebook();
    office.record.holdWakes(id);
    await office.record.commit(note(id, 'một'));
    expect(await createRelay({ pool: office.pool, waker: wakerOf(office), olderThanMs: 0 }).runOnce()).toBe(1);
    expect(office.woken).toEqual([id]);
  });
});

describe('a look', () => {
  it('with nothing due writes nothing and tells how long to wait', async () => {
    const id = newNotebook();
    await office.record.commit(note(id, 'một'));
    await office.record.settled();
    const before = await everything(id);
    expect(await office.record.look(id)).toMatchObject({ seq: 1, closed: false, wakeInMs: 24 * 3_600_000 });
    expect(await everything(id)).toEqual(before);
  });

  it('does what is due by the shifted clock, once, however many look', async () => {
    const id = newNotebook();
    await office.record.commit(note(id, { text: 'một', wakeAt: addMs(new Date().toISOString(), 3_600_000) }));
    expect((await office.record.look(id)).wakeInMs).toBeLessThanOrEqual(3_600_000);
    office.clockShiftMs = 2 * 3_600_000;
    const looks = await Promise.all(Array.from({ length: 5 }, () => office.record.look(id)));
    expect(looks.map((standing) => standing.seq)).toEqual([2, 2, 2, 2, 2]);
    const { rows } = await office.pool.query('select lines from stream, jsonb_path_query_array(state, $2) as lines where stream_id = $1', [id, '$.lines[*]']);
    expect(rows).toEqual([{ lines: ['một', 'rang'] }]);
  });

  it('at a stream nobody knows says that it has ended', async () => {
    expect(await office.record.look(newNotebook())).toMatchObject({ seq: 0, closed: true, effects: [] });
  });

  it('that became due by an act elsewhere happens in the same call, and its outbox row is gone', async () => {
    const [parent, child] = [newNotebook(), streamId('consultation', randomUUID(), 1)];
    await office.record.commit(note(parent, { text: 'một', wakeAt: addMs(new Date().toISOString(), -1) }));
    await office.record.commit(note(child, { text: 'ý kiến cuối', looks: [parent] }));
    const { rows } = await office.pool.query('select seq from stream where stream_id = $1', [parent]);
    expect(rows).toEqual([{ seq: 2 }]);
    await office.record.settled();
    expect(await outbox()).toEqual([]);
    expect(office.woken).toEqual([parent]);
  });
});

it('a look that could not be done in the same call is left to the relay, and the act stands', async () => {
  const [id, child] = [streamId('session', randomUUID()), streamId('consultation', randomUUID(), 1)];
  // Nobody registered rules for sessions here, so the look fails.
  done(await office.record.commit(note(child, { text: 'ý kiến cuối', looks: [id] })));
  await office.record.settled();
  expect(await outbox()).toEqual([id]);
});

it('time on a stream never runs backwards, though the clock does', async () => {
  const id = newNotebook();
  office.clockShiftMs = 3_600_000;
  await office.record.commit(note(id, 'một'));
  office.clockShiftMs = 0;
  await office.record.commit(note(id, 'hai'));
  const { rows } = await office.pool.query('select count(distinct at)::integer as times from event where stream_id = $1', [id]);
  expect(rows).toEqual([{ times: 1 }]);
});

it('a sweep wakes every open stream that has a run, and no other', async () => {
  const open = Array.from({ length: 12 }, newNotebook);
  for (const id of open) await office.record.commit(note(id, 'một'));
  await office.record.commit(note(newNotebook(), { text: 'một', closes: true }));
  await office.record.commit(note(streamId('consultation', randomUUID(), 1), 'một'));
  await office.record.settled();
  office.woken.length = 0;
  expect(await wakeEveryOpenStream(office.pool, wakerOf(office))).toBe(12);
  expect(office.woken.toSorted()).toEqual(open.toSorted());
});

function wakerOf(fixture: RecordFixture) {
  return {
    async wake(id: StreamId): Promise<void> {
      if (fixture.engineAway) throw new Error('the engine is away');
      fixture.woken.push(id);
    },
  };
}

async function outbox(): Promise<readonly string[]> {
  const { rows } = await office.pool.query<{ stream_id: string }>('select stream_id from outbox order by id');
  return rows.map((row) => row.stream_id);
}

async function everything(id: StreamId): Promise<unknown> {
  const { rows } = await office.pool.query(
    `select s.xmin::text, (select count(*) from event) as events, (select count(*) from act) as acts, (select count(*) from outbox) as outbox
     from stream s where stream_id = $1`, [id]);
  return rows;
}
