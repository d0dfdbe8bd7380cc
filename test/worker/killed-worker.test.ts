import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { testTemporalAddress } from '../support/database';
import { eventually } from '../support/eventually';
import { ask, errandIn, newErrand, typesetting } from '../support/temporal-errand-acts';
import { errandModels } from '../support/temporal-errands';
import { openOffice, quietRuntime, type Office } from '../support/temporal-office';
import { bundledWorkflows } from '../support/temporal-workflows';

jest.setTimeout(90_000);

let office: Office;

beforeAll(async () => {
  quietRuntime();
  office = await openOffice({ models: errandModels });
});

afterAll(() => office.close());

test('an effect whose worker was killed in the middle of it is done once by the next worker', async () => {
  const { codePath: bundlePath } = await bundledWorkflows();
  const doomed = spawn(process.execPath, [
    join(__dirname, '..', 'support', 'temporal-doomed-worker.mjs'),
    JSON.stringify({ databaseUrl: office.database.url, temporalAddress: testTemporalAddress(), taskQueue: office.taskQueue, bundlePath }),
  ], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(doomed, 'exit');

  const id = newErrand();
  await ask(office, id, { effects: [typesetting(id)] });
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect((await errandIn(office.pool, id)).reports).toEqual({});

  await office.startWorker();

  await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 }), { timeoutMs: 40_000 });
  expect(office.memory.happened.typeset).toBe(1);
});

test('a worker that is told to stop finishes what it has in hand, and the next one goes on', async () => {
  const first = await office.startWorker();
  const id = newErrand();
  await ask(office, id, { effects: [typesetting(id, 1)] });
  await first.stop();
  await ask(office, id, { effects: [typesetting(id, 2)] });
  await office.startWorker();
  await eventually(async () => expect((await errandIn(office.pool, id)).asked.effects).toEqual([]), { timeoutMs: 30_000 });
});
