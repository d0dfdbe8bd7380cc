import { setTimeout } from 'node:timers/promises';
import { WorkflowNotFoundError } from '@temporalio/client';
import { eventually } from '../support/eventually';
import { ask, errandIn, lookIntoEngine, newErrand, typesetting, type Engine } from '../support/temporal-errand-acts';
import { errandModels } from '../support/temporal-errands';
import { openOffice, quietRuntime, type Office } from '../support/temporal-office';
import { startOwnTemporal, type OwnTemporal } from '../support/temporal-server';

jest.setTimeout(60_000);

const EVENTS_OF_A_LONG_RUN = 30;
const ACTS = 12;
const WAKES_IN_A_SHOWER = 15;
const QUIET_MS = 1_000;

let temporal: OwnTemporal;
let office: Office;
let engine: Engine;

beforeAll(async () => {
  quietRuntime();
  temporal = await startOwnTemporal({ dynamicConfig: { 'limit.historyCount.suggestContinueAsNew': EVENTS_OF_A_LONG_RUN } });
  office = await openOffice({ models: errandModels, temporalAddress: temporal.address });
  engine = await lookIntoEngine(temporal.address);
  await office.startWorker();
});

afterAll(async () => {
  await office.close();
  await engine.close();
  await temporal.stop();
});

test('a run under showers of wakes begins again many times, and no act and no effect is lost or done twice', async () => {
  const id = newErrand();
  const runs = new Set<string>();
  for (let act = 1; act <= ACTS; act += 1) {
    await ask(office, id, { effects: [typesetting(id, act)] });
    // A drop that a busy machine lets fall is not missed: the act has woken the run itself.
    await Promise.allSettled(Array.from({ length: WAKES_IN_A_SHOWER }, () => office.gateway.wake(id)));
    await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: act }));
    runs.add(await engine.runIdOf(id));
    // The next shower falls just before, on, or just after the moment at which a quiet run begins again.
    await setTimeout(QUIET_MS - 60 + act * 25);
  }

  expect(runs.size).toBeGreaterThanOrEqual(3);
  expect(office.memory.happened.typeset).toBe(ACTS);
  await eventually(async () => expect((await engine.standing(id)).standing?.seq).toBe(2 * ACTS));
});

test('a long run begins again in the first quiet moment and looks', async () => {
  const id = newErrand();
  await ask(office, id, {});
  const first = await eventually(() => engine.runIdOf(id));
  for (let wakes = 0; wakes < EVENTS_OF_A_LONG_RUN; wakes += 1) await office.gateway.wake(id);

  await eventually(async () => expect(await engine.runIdOf(id)).not.toBe(first));
  await eventually(async () => expect((await engine.standing(id)).standing?.seq).toBe(1));
  await expect(engine.client.workflow.getHandle(id, first).signal('wake')).rejects.toThrow(WorkflowNotFoundError);

  await ask(office, id, { effects: [typesetting(id)] });
  await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 }));
});
