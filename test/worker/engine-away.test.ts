import { createRelay, type Relay } from '../../adapters/postgres/relay';
import { wakeEveryOpenStream } from '../../adapters/postgres/sweep';
import type { StreamId } from '../../domain/stream/stream-id';
import { watchEngine, type EngineWatch } from '../../worker/engine-watch';
import { eventually } from '../support/eventually';
import { ask, errandIn, lookIntoEngine, newErrand, typesetting, type Engine } from '../support/temporal-errand-acts';
import { errandModels } from '../support/temporal-errands';
import { openOffice, quietRuntime, type Office } from '../support/temporal-office';
import { startOwnTemporal, type OwnTemporal } from '../support/temporal-server';

jest.setTimeout(120_000);

const OPEN_STREAMS = 20;
const PATIENCE = { timeoutMs: 60_000 };

beforeAll(quietRuntime);

describe.each([{ what: 'all its data', remembers: true }, { what: 'nothing of what it knew', remembers: false }])('An engine that goes away and comes back with $what', ({ remembers }) => {
  let temporal: OwnTemporal;
  let office: Office;
  let engine: Engine;
  let watch: EngineWatch;
  let relay: Relay;

  beforeAll(async () => {
    temporal = await startOwnTemporal({ remembers });
    office = await openOffice({ models: errandModels, temporalAddress: temporal.address });
    engine = await lookIntoEngine(temporal.address);
    await office.startWorker();
    relay = createRelay({ pool: office.pool, waker: office.gateway });
    relay.start();
    watch = watchEngine({
      engineId: () => office.gateway.engineId(),
      bringUp: async () => void (await wakeEveryOpenStream(office.pool, office.gateway)),
      onTrouble: () => undefined,
      everyMs: 250,
    });
  });

  afterAll(async () => {
    await Promise.all([watch.stop(), relay.stop()]);
    await office.close();
    await engine.close();
    await temporal.stop();
  });

  async function everyEffectIsDone(ids: readonly StreamId[], times: number): Promise<void> {
    for (const id of ids) {
      await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: times }), PATIENCE);
    }
  }

  test('finds people at work meanwhile, and every open stream goes on with what they did', async () => {
    const ids = Array.from({ length: OPEN_STREAMS }, newErrand);
    for (const id of ids) await ask(office, id, { effects: [typesetting(id, 1)] });
    await everyEffectIsDone(ids, 1);

    await temporal.goAway();
    const began = Date.now();
    for (const id of ids.slice(0, OPEN_STREAMS / 2)) await ask(office, id, { effects: [typesetting(id, 2)] });
    const msForEach = (Date.now() - began) / (OPEN_STREAMS / 2);
    expect(msForEach).toBeLessThan(500);
    await temporal.comeBack();

    await everyEffectIsDone(ids.slice(0, OPEN_STREAMS / 2), 2);
    for (const id of ids) await eventually(async () => expect(await engine.status(id)).toBe('RUNNING'), PATIENCE);
    for (const id of ids) await ask(office, id, { effects: [typesetting(id, 3)] });
    await everyEffectIsDone(ids.slice(0, OPEN_STREAMS / 2), 3);
    await everyEffectIsDone(ids.slice(OPEN_STREAMS / 2), 2);
  });
});
