import { wakeEveryOpenStream } from '../../adapters/postgres/sweep';
import { watchEngine, type EngineWatch } from '../../worker/engine-watch';
import { eventually } from '../support/eventually';
import { ask, errandIn, lookIntoEngine, newErrand, typesetting, type Engine } from '../support/temporal-errand-acts';
import { errandModels } from '../support/temporal-errands';
import { openOffice, quietRuntime, type Office } from '../support/temporal-office';
import { startOwnTemporal, type OwnTemporal } from '../support/temporal-server';

jest.setTimeout(120_000);

const OPEN_STREAMS = 30;

let temporal: OwnTemporal;
let office: Office;
let engine: Engine;
let watch: EngineWatch;

beforeAll(async () => {
  quietRuntime();
  temporal = await startOwnTemporal();
  office = await openOffice({ models: errandModels, temporalAddress: temporal.address });
  engine = await lookIntoEngine(temporal.address);
  await office.startWorker();
  watch = watchEngine({
    engineId: () => office.gateway.engineId(),
    bringUp: async () => void (await wakeEveryOpenStream(office.pool, office.gateway)),
    onTrouble: () => undefined,
    everyMs: 250,
  });
});

afterAll(async () => {
  await watch.stop();
  await office.close();
  await engine.close();
  await temporal.stop();
});

test('when the engine has lost its data every open stream goes on from the record, also what was asked meanwhile', async () => {
  const ids = Array.from({ length: OPEN_STREAMS }, newErrand);
  for (const id of ids) await ask(office, id, { wakeAt: new Date(Date.now() + 3_600_000).toISOString() });
  await eventually(async () => expect((await engine.standing(ids[0] ?? newErrand())).standing?.seq).toBe(1));

  const losing = temporal.loseEverything();
  const [first] = ids;
  if (first === undefined) throw new Error('no stream');
  await ask(office, first, { effects: [typesetting(first)] });
  await losing;

  for (const id of ids) await eventually(async () => expect(await engine.status(id)).toBe('RUNNING'), { timeoutMs: 60_000 });
  await eventually(async () => expect((await errandIn(office.pool, first)).reports).toEqual({ recordTypeset: 1 }), { timeoutMs: 60_000 });
  for (const id of ids) await ask(office, id, { effects: [typesetting(id, 2)] });
  for (const id of ids) await eventually(async () => expect((await errandIn(office.pool, id)).asked.effects).toEqual([]), { timeoutMs: 60_000 });
});
