import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase } from '../../embedded/postgres';
import { testServerUrl } from '../support/database';
import { startScript } from '../support/process-script';

// Starts processes of its own: seconds on a busy machine.
jest.setTimeout(60_000);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-migrations-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function addMigration(name: string, statements: string): Promise<void> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'migration.sql'), statements);
}

/** In a process of its own, as the command runs it: jest cannot load the engine's package. */
async function migrate(url: string): Promise<unknown> {
  const script = startScript(`
    const { migrateDatabase, pendingMigrations } = requireTypescript('adapters/postgres/migrate.ts');
    const [url, folder] = ${JSON.stringify([url, folder])};
    const pending = await pendingMigrations(url, folder);
    tell({ pending, applied: await migrateDatabase(url, folder) });`);
  return script.nextAnswer();
}

describe('migrating a database', () => {
  it('applies what is missing, oldest first, and nothing twice', async () => {
    const url = await ensureDatabase(testServerUrl(), 'migrating_in_order');
    await addMigration('20260102000000_second', 'insert into so values (641);');
    await addMigration('20260101000000_first', 'create table so (so int primary key);');
    const both = ['20260101000000_first', '20260102000000_second'];
    expect(await migrate(url)).toEqual({ pending: both, applied: both });
    expect(await migrate(url)).toEqual({ pending: [], applied: [] });
    await addMigration('20260103000000_third', 'alter table so add ngay date;');
    expect(await migrate(url)).toEqual({ pending: ['20260103000000_third'], applied: ['20260103000000_third'] });
  });

  it('reads a function with semicolons in its body as one statement', async () => {
    const url = await ensureDatabase(testServerUrl(), 'migrating_functions');
    await addMigration('20260101000000_first', 'create function mot() returns int language plpgsql as $$ begin return 1; end; $$;');
    expect(await migrate(url)).toMatchObject({ applied: ['20260101000000_first'] });
  });

  it('lets two starts migrate at the same time', async () => {
    const url = await ensureDatabase(testServerUrl(), 'migrating_together');
    await addMigration('20260101000000_first', 'create table so (so int primary key);');
    await Promise.all([migrate(url), migrate(url)]);
    expect(await migrate(url)).toEqual({ pending: [], applied: [] });
  });

  it('names the migration that fails, with what PostgreSQL said', async () => {
    const url = await ensureDatabase(testServerUrl(), 'migrating_wrongly');
    await addMigration('20260101000000_first', 'create tabl so ();');
    await expect(migrate(url)).rejects.toThrow(/syntax error at or near "tabl"[^]*20260101000000_first/);
  });
});
