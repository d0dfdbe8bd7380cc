import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { ensureDatabase, startPostgres } from '../../embedded/postgres';
import { isReachableByOthers } from '../../embedded/reachable';
import { commandLineOf } from '../../embedded/running-process';
import { createTestDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { startScript } from '../support/process-script';

// Starts processes of its own: seconds on a busy machine.
jest.setTimeout(60_000);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-postgres-'));
  await chmod(folder, 0o711);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function ask(url: string, question: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

function optionsIn(place: string): Parameters<typeof startPostgres>[0] {
  return { folder: place, logFile: join(folder, 'postgres.log'), say: () => undefined };
}

describe('an embedded PostgreSQL', () => {
  it('keeps its data and its password from one start to the next', async () => {
    const first = await startPostgres(optionsIn(join(folder, 'data')));
    await ask(await ensureDatabase(first.url, 'trinh'), 'create table so_van_ban as select 641 as so');
    await first.stop();
    const second = await startPostgres(optionsIn(join(folder, 'data')));
    expect(await ask(await ensureDatabase(second.url, 'trinh'), 'select so from so_van_ban')).toEqual([{ so: 641 }]);
    await second.stop();
  });

  it('orders and searches Vietnamese whatever the machine has installed', async () => {
    const database = await createTestDatabase();
    const sorted = await ask(database.url, `select chu from unnest(array['Đ', 'D', 'E', 'Ă']) chu order by chu collate "vi-x-icu"`);
    expect(sorted.map(({ chu }) => chu)).toEqual(['Ă', 'D', 'Đ', 'E']);
    expect(await ask(database.url, `select lower('ĐƯỜNG ẤP') as chu`)).toEqual([{ chu: 'đường ấp' }]);
    await database.drop();
  });

  it('starts also below a folder that only its owner may enter', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const server = await startPostgres({ ...optionsIn(join(closed, 'data')), throwAway: true });
    expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(existsSync(join(closed, 'data'))).toBe(false);
  });

  it('ends when its starter is killed, and the next start finds the data', async () => {
    const place = join(folder, 'data');
    const options = JSON.stringify({ folder: place, logFile: join(folder, 'first.log') });
    const starter = startScript(`
      const { startPostgres } = requireTypescript('embedded/postgres.ts');
      const server = await startPostgres({ ...${options}, say: () => {} });
      tell(server.pid);`);
    const pid = Number(await starter.nextAnswer());
    expect(commandLineOf(pid)).toContain('postgres');
    starter.child.kill('SIGKILL');
    const next = await startPostgres(optionsIn(place));
    expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await eventually(() => expect(commandLineOf(pid)).toBeNull());
    await next.stop();
  });

  it('says which log to read when it cannot start', async () => {
    const first = await startPostgres(optionsIn(join(folder, 'one')));
    const onTakenPort = startPostgres({ ...optionsIn(join(folder, 'two')), port: first.port });
    await expect(onTakenPort).rejects.toThrow(join(folder, 'postgres.log'));
    await first.stop();
  });
});

describe('a folder', () => {
  it('is reachable by others only when every folder above lets them pass', async () => {
    const inner = join(folder, 'inner');
    await mkdir(inner, { mode: 0o700 });
    expect(isReachableByOthers(join(inner, 'data'))).toBe(false);
    await chmod(inner, 0o711);
    expect(isReachableByOthers(join(inner, 'data'))).toBe(true);
    await chmod(folder, 0o700);
    expect(isReachableByOthers(join(inner, 'data'))).toBe(false);
  });
});

describe('the databases of the tests', () => {
  it('are each a copy of its own of the migrated schema', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await ask(one.url, 'create table only_here ()');
    expect(await ask(other.url, "select to_regclass('only_here') as found")).toEqual([{ found: null }]);
    expect(await ask(other.url, 'select count(*) > 0 as migrated from _prisma_migrations')).toEqual([{ migrated: true }]);
    await Promise.all([one.drop(), other.drop()]);
  });
});
