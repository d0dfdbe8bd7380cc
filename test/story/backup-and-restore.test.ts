import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@temporalio/client';
import { ALL_MODELS } from '../../adapters/postgres/all-models';
import { wakeEveryOpenStream } from '../../adapters/postgres/sweep';
import { verifyRecord } from '../../adapters/postgres/verify/verify';
import { runTrinh } from '../cli/support/run-trinh';
import { createEmptyDatabase, type TestDatabase } from '../support/database';
import { startScript } from '../support/process-script';
import { openStoryOffice, type StoryOffice } from '../support/story-office';
import { noticesOf } from './notices';
import { must } from './people';

jest.setTimeout(300_000);

/** An office is backed up while it works, lost with its engine, and restored somewhere else. */
describe('Backup and restore', () => {
  const backup = mkdtempSync(join(tmpdir(), 'trinh-backup-'));
  const folder = join(mkdtempSync(join(tmpdir(), 'trinh-restored-')), 'data');
  const environment = { ...process.env };
  let office: StoryOffice;
  let database: TestDatabase;
  let [issued, approved, handedIn] = ['', '', ''];

  beforeAll(async () => {
    const before = await openStoryOffice();
    const notices = noticesOf(before);
    issued = await notices.issued();
    approved = await notices.handedIn();
    await notices.checked(approved);
    await notices.approved(approved);
    handedIn = await notices.handedIn();
    use(before.databaseUrl, before.folder);
    expect((await runTrinh('backup', backup)).code).toBe(0);
    await loseRuns(before);
    await before.close();
    database = await createEmptyDatabase();
  });
  afterAll(async () => {
    process.env = environment;
    await office.close();
    await Promise.all([rm(backup, { recursive: true }), rm(folder, { recursive: true, force: true })]);
  });

  /** The engine of the restored office knows nothing of the runs there were. */
  async function loseRuns({ connection, pool }: StoryOffice): Promise<void> {
    const { workflow } = new Client({ connection });
    const { rows } = await pool.query<{ id: string }>("select stream_id as id from stream where not closed and kind in ('document', 'dispatch')");
    await Promise.all(rows.map(({ id }) => workflow.getHandle(id).terminate('the engine is lost')));
  }

  function use(databaseUrl: string, dataFolder: string): void {
    process.env['DATABASE_URL'] = databaseUrl;
    process.env['TRINH_DATA_DIR'] = dataFolder;
  }

  /** In a process of its own, as the command runs it: jest cannot load the package of the migrations. */
  function restore(from: string): Promise<unknown> {
    const script = startScript(`
      Object.assign(process.env, ${JSON.stringify({ DATABASE_URL: process.env['DATABASE_URL'], TRINH_DATA_DIR: process.env['TRINH_DATA_DIR'] })});
      const { runCommand } = requireTypescript('cli/main.ts');
      const write = process.stdout.write.bind(process.stdout);
      process.stdout.write = () => true;
      let said = '';
      process.stderr.write = (line) => (said += line) !== '';
      const code = await runCommand(['restore', ${JSON.stringify(from)}]);
      process.stdout.write = write;
      tell({ code, said: code === 0 ? '' : said });`);
    return script.nextAnswer();
  }

  test('brings record and files back into an empty database, and not into one that is in use', async () => {
    use(database.url, folder);
    expect(await restore(backup)).toEqual({ code: 0, said: '' });
    use(database.url, join(folder, 'another'));
    expect(await restore(backup)).toEqual({ code: 1, said: expect.stringContaining('đã có hồ sơ') });
    office = await openStoryOffice({ restored: { database, folder } });
    expect((await verifyRecord(office.pool, ALL_MODELS)).findings).toEqual([]);
  });

  test('every open document begins again from the record, and goes on to its end', async () => {
    expect(await wakeEveryOpenStream(office.pool, office.gateway)).toBeGreaterThanOrEqual(2);
    const notices = noticesOf(office);
    await notices.signed(approved);
    await notices.sealed(approved);
    await notices.checked(handedIn);
    const [first, second] = await Promise.all([issued, approved].map((id) => office.ports.states.documentState(id)));
    expect(must(must(second).issued).number).toBe(must(must(first).issued).number + 1);
    expect(await office.files.get(must(must(first).issued).pdfSha256)).toBeDefined();
  });

  test('a backup that was damaged is refused before anything is written', async () => {
    const damaged = mkdtempSync(join(tmpdir(), 'trinh-damaged-'));
    await writeFile(join(damaged, 'nothing'), '');
    const empty = await createEmptyDatabase();
    use(empty.url, join(damaged, 'data'));
    expect(await restore(damaged)).toEqual({ code: 1, said: expect.stringContaining('Không có bản sao lưu') });
    await empty.drop();
  });
});
