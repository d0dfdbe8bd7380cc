import { wakeEveryOpenStream } from '../../adapters/postgres/sweep';
import { createRelay } from '../../adapters/postgres/relay';
import { wakeSignal } from '../../workflows/waiting/messages';
import { eventually } from '../support/eventually';
import { ask, errandIn, lookIntoEngine, newErrand, typesetting, type Engine } from '../support/temporal-errand-acts';
import { errandModels } from '../support/temporal-errands';
import { openOffice, quietRuntime, type Office } from '../support/temporal-office';

jest.setTimeout(30_000);

let office: Office;
let engine: Engine;

beforeAll(async () => {
  quietRuntime();
  office = await openOffice({ models: errandModels });
  engine = await lookIntoEngine();
  await office.startWorker();
}, 60_000);

afterAll(async () => {
  await office.close();
  await engine.close();
});

afterEach(() => {
  office.losesWakes = false;
});

async function seqSeenByRun(id: ReturnType<typeof newErrand>): Promise<number | undefined> {
  return (await engine.standing(id)).standing?.seq;
}

describe('A run that waits for its stream', () => {
  test('begins with the first act, looks, and knows what the record knows', async () => {
    const id = newErrand();
    await ask(office, id, { effects: [typesetting(id)] });
    await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 }));
    await eventually(async () => expect(await seqSeenByRun(id)).toBe(2));
  });

  test('learns of an act whose wake was lost, from the relay', async () => {
    const id = newErrand();
    await ask(office, id, {});
    office.losesWakes = true;
    await ask(office, id, { effects: [typesetting(id)] });
    expect((await errandIn(office.pool, id)).reports).toEqual({});

    const relay = createRelay({ pool: office.pool, waker: office.gateway, olderThanMs: 0 });
    await eventually(async () => expect(await relay.runOnce()).toBeGreaterThan(0));

    await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 }));
  });

  test('writes nothing and starts nothing twice when it is woken fifty times too often', async () => {
    const id = newErrand();
    await ask(office, id, { effects: [typesetting(id)] });
    await eventually(async () => expect((await errandIn(office.pool, id)).seq).toBe(2));

    await Promise.all(Array.from({ length: 50 }, () => office.gateway.wake(id)));

    await eventually(async () => expect((await engine.standing(id)).failedLooks).toBe(0));
    expect(await errandIn(office.pool, id)).toMatchObject({ seq: 2, reports: { recordTypeset: 1 } });
  });

  test('takes a wake that comes late as one more look', async () => {
    const id = newErrand();
    await ask(office, id, { effects: [typesetting(id)] });
    await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 }));
    await ask(office, id, { closes: true });
    await eventually(async () => expect(await engine.status(id)).toBe('COMPLETED'));

    const ended = await engine.runIdOf(id);
    await office.gateway.wake(id);

    expect(await engine.runIdOf(id)).not.toBe(ended);
    await eventually(async () => expect(await engine.status(id)).toBe('COMPLETED'));
    expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 });
  });

  test('rings when something falls due, and does it at the look', async () => {
    const id = newErrand();
    await ask(office, id, { wakeAt: new Date(Date.now() + 400).toISOString() });
    await eventually(async () => expect((await errandIn(office.pool, id)).rang).toBe(1));
    expect((await errandIn(office.pool, id)).asked.wakeAt).toBeUndefined();
  });

  test('rings earlier when an act brings the time forward', async () => {
    const id = newErrand();
    await ask(office, id, { wakeAt: new Date(Date.now() + 3_600_000).toISOString() });
    await eventually(async () => expect(await seqSeenByRun(id)).toBe(1));
    await ask(office, id, { wakeAt: new Date(Date.now() + 300).toISOString() });
    await eventually(async () => expect((await errandIn(office.pool, id)).rang).toBe(1));
  });

  test('leaves its timer alone when the time moves back, and sets it again when it has rung too early', async () => {
    const id = newErrand();
    await ask(office, id, { wakeAt: new Date(Date.now() + 2_000).toISOString() });
    await eventually(async () => expect(await seqSeenByRun(id)).toBe(1));
    await ask(office, id, { wakeAt: new Date(Date.now() + 4_000).toISOString() });
    await eventually(async () => expect((await errandIn(office.pool, id)).rang).toBe(1));
    const { events } = await engine.client.workflow.getHandle(id).fetchHistory();
    expect(events?.filter((event) => event.timerStartedEventAttributes).length).toBeLessThanOrEqual(3);
  });

  test('ends when its stream is closed, and begins again with an act after that', async () => {
    const id = newErrand();
    await ask(office, id, {});
    await ask(office, id, { closes: true });
    await eventually(async () => expect(await engine.status(id)).toBe('COMPLETED'));

    await ask(office, id, { closes: false, effects: [typesetting(id)] });

    await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 }));
    expect(await engine.status(id)).toBe('RUNNING');
  });

  test('ends at once when its stream is not in the record', async () => {
    const id = newErrand();
    await office.gateway.wake(id);
    await eventually(async () => expect(await engine.status(id)).toBe('COMPLETED'));
  });

  test('is told by a signal that carries nothing', async () => {
    const id = newErrand();
    office.losesWakes = true;
    await ask(office, id, { effects: [typesetting(id)] });
    await office.gateway.begin(id);
    await engine.client.workflow.getHandle(id).signal(wakeSignal);
    await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 }));
  });

  test('is brought up by the sweep for every open stream, and for no closed one', async () => {
    office.losesWakes = true;
    const [open, closed] = [newErrand(), newErrand()];
    await ask(office, open, { effects: [typesetting(open)] });
    await ask(office, closed, { closes: true });

    await wakeEveryOpenStream(office.pool, office.gateway);

    await eventually(async () => expect((await errandIn(office.pool, open)).reports).toEqual({ recordTypeset: 1 }));
    await expect(office.gateway.progressOf(closed)).resolves.toBeUndefined();
  });
});
