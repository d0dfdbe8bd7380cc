import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rightsOf } from '../../adapters/postgres/role-rights';
import { embeddedDatabase } from '../../cli/office/database-here';
import { findRunningOffice, type RunningOfficeFile } from '../../cli/office/running-file';
import { childEnvironment } from '../../config/child-environment';
import { projectRoot } from '../../config/project-root';
import { findFreePort } from '../../embedded/free-port';
import { commandLineOf } from '../../embedded/running-process';
import { eventually } from '../support/eventually';

// Opens whole offices, and builds the program first when it changed.
jest.setTimeout(360_000);

let folder: string;
let port: number;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-start-'));
  port = await findFreePort();
});

afterAll(async () => {
  for (const process_ of started.splice(0)) await ended(process_, 'SIGTERM');
  // As root, the database lies outside a folder only its owner may enter.
  const place = await readFile(join(dataFolder(), 'postgres', 'place.json'), 'utf8').catch(() => '{}');
  const elsewhere: unknown = JSON.parse(place).folder;
  if (typeof elsewhere === 'string') await rm(elsewhere, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

interface Started {
  readonly process: ChildProcess;
  said(): string;
}

function start(): Started {
  const environment = childEnvironment({
    TRINH_DATA_DIR: dataFolder(),
    PORT: String(port),
    TRINH_MODE: undefined,
    DATABASE_URL: undefined,
    TEMPORAL_ADDRESS: undefined,
    SMTP_URL: undefined,
  });
  const script = join(projectRoot(), 'cli', 'bin', 'trinh.mjs');
  const process_ = spawn(process.execPath, [script, 'start'], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const stream of [process_.stdout, process_.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk.toString('utf8')));
  started.push(process_);
  return { process: process_, said: () => words };
}

function dataFolder(): string {
  return join(folder, 'closed', 'data');
}

async function untilOpen(office: Started): Promise<RunningOfficeFile> {
  const outcome = await eventually(
    () => {
      if (office.process.exitCode !== null) return 'ended';
      const found = findRunningOffice(dataFolder());
      if (found === null || found.url === null || found.pid !== office.process.pid) throw new Error(office.said());
      return found;
    },
    { timeoutMs: 150_000, everyMs: 100 },
  );
  if (outcome === 'ended') throw new Error(office.said());
  return outcome;
}

/** The office works as a role that adds to the record; its password is not in what tells others where the office runs. */
async function expectNoPasswordAndNoWayToChangeEvents(): Promise<void> {
  const databaseUrl = embeddedDatabase(dataFolder(), 'trinh_app') ?? '';
  const { password } = new URL(databaseUrl);
  expect(password).not.toBe('');
  expect(await readFile(join(dataFolder(), 'running.json'), 'utf8')).not.toContain(password);
  expect(await rightsOf(databaseUrl)).toEqual({ role: 'trinh_app', canChange: [] });
}

async function ended(process_: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (process_.exitCode !== null || process_.signalCode !== null) return;
  const gone = new Promise((resolve) => process_.once('exit', resolve));
  process_.kill(signal);
  await gone;
}

describe('the office on one machine', () => {
  let first: Started;
  let open: RunningOfficeFile;

  it('opens from a folder only its owner may enter', async () => {
    await mkdir(join(folder, 'closed'), { mode: 0o700 });
    first = start();
    open = await untilOpen(first);
    expect((await fetch(`${open.url}/health`)).status).toBe(200);
    expect(Object.keys(open.pids).sort()).toEqual(['api', 'postgres', 'temporal', 'worker']);
    await expectNoPasswordAndNoWayToChangeEvents();
  });

  it('is found by a second start', async () => {
    const second = start();
    await eventually(() => expect(second.process.exitCode).toBe(0), { timeoutMs: 150_000 });
    expect(second.said()).toContain(`tiến trình ${first.process.pid}`);
    expect(second.said()).toContain(open.url);
  });

  it('lets nothing outlive a kill -9, opens again, and ends everything when it is told to', async () => {
    await ended(first.process, 'SIGKILL');
    const again = start();
    const reopened = await untilOpen(again);
    expect((await fetch(`${reopened.url}/health`)).status).toBe(200);
    await eventually(() => expect(Object.values(open.pids).map(commandLineOf)).toEqual([null, null, null, null]), { timeoutMs: 30_000 });

    await ended(again.process, 'SIGTERM');
    expect(again.said()).toContain('Đã tắt.');
    expect(Object.values(reopened.pids).map(commandLineOf)).toEqual([null, null, null, null]);
  });
});
