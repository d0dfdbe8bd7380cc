import { Client } from 'pg';
import { eventually } from '../support/eventually';
import { testServerUrl } from '../support/database';
import { ask, errandIn, lookIntoEngine, newErrand, typesetting, type Engine } from '../support/temporal-errand-acts';
import { errandModels } from '../support/temporal-errands';
import { openOffice, quietRuntime, type Office } from '../support/temporal-office';

jest.setTimeout(60_000);

let office: Office;
let engine: Engine;

beforeAll(async () => {
  quietRuntime();
  office = await openOffice({ models: errandModels });
  engine = await lookIntoEngine();
  await office.startWorker();
});

afterAll(async () => {
  await office.close();
  await engine.close();
});

test('while the record is away a run looks again and again, ever more slowly, and goes on by itself when it is back', async () => {
  const id = newErrand();
  await ask(office, id, {});
  await eventually(async () => expect((await engine.standing(id)).standing?.seq).toBe(1));
  office.losesWakes = true;
  await ask(office, id, { effects: [typesetting(id)] });

  const database = new URL(office.database.url).pathname.slice(1);
  await asOwner(`alter database ${database} with allow_connections false`);
  await asOwner(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`);
  await office.gateway.wake(id);
  await eventually(async () => expect((await engine.standing(id)).failedLooks).toBeGreaterThanOrEqual(2), { timeoutMs: 30_000 });
  await asOwner(`alter database ${database} with allow_connections true`);

  const told = async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 });
  await eventually(told, { timeoutMs: 20_000 });
  await eventually(async () => expect((await engine.standing(id)).failedLooks).toBe(0));
});

async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: testServerUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
