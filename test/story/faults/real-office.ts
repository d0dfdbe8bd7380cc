import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { createReadPool } from '../../../adapters/postgres/pool';
import { createOfficeClient, type OfficeClient } from '../../../cli/demo/office-client';
import { embeddedDatabase } from '../../../cli/office/database-here';
import { findRunningOffice, type RunningOfficeFile } from '../../../cli/office/running-file';
import { childEnvironment } from '../../../config/child-environment';
import { projectRoot } from '../../../config/project-root';
import { findFreePort } from '../../../embedded/free-port';
import { startMailbox } from '../../../embedded/mailbox';
import type { MailStore } from '../../../embedded/mailbox-store';
import { APPLICATION_ROLE, OWNER_ROLE } from '../../../embedded/postgres-place';
import { temporalAnswers } from '../../../embedded/temporal';
import { eventually } from '../../support/eventually';
import { bundledWorkflows, IMPATIENT_WORKFLOWS } from '../../support/temporal-workflows';
import { createHeldMailWay, type HeldMailWay } from './held-mail-way';
import { takePlaceOf } from './take-place';

export type Part = 'api' | 'worker' | 'temporal' | 'postgres';

/** An office as `trinh start` runs it, in processes of its own that a test may kill. Its mail goes through a way the test can hold. */
export interface RealOffice {
  readonly url: string;
  readonly dataFolder: string;
  /** What the processes of this office are told by their environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly people: OfficeClient;
  readonly pool: Pool;
  readonly mails: MailStore;
  readonly mailWay: HeldMailWay;
  pidOf(part: Part): number;
  send(part: Part, signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
  /** -9, until another process stands in its place and answers. */
  killed(part: Part): Promise<void>;
  /** -9, and nobody can take its place until it may come back. */
  takeAway(part: 'temporal' | 'postgres'): Promise<Away>;
  close(): Promise<void>;
}

export interface Away {
  /** When another process stands in its place and answers. */
  comeBack(): Promise<void>;
}

export const PASSWORD = 'trinh-demo';
const PATIENCE_MS = 120_000;

export async function openRealOffice(): Promise<RealOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'trinh-faults-'));
  const dataFolder = join(folder, 'data');
  const mailbox = await startMailbox(join(folder, 'mail'));
  const mailWay = await createHeldMailWay(mailbox.smtpUrl);
  const { codePath } = await bundledWorkflows(IMPATIENT_WORKFLOWS);
  const office = startOffice({
    TRINH_DATA_DIR: dataFolder, PORT: String(await findFreePort()), SMTP_URL: mailWay.url, TRINH_WORKFLOW_BUNDLE: codePath,
    TRINH_MODE: undefined, DATABASE_URL: undefined, TEMPORAL_ADDRESS: undefined,
  });
  const running = await untilOpen(office, dataFolder);
  const { url, databaseUrl, temporalAddress } = given(running);
  const pool = createReadPool({ connectionString: embeddedDatabase(dataFolder, OWNER_ROLE) ?? '', max: 4 });
  const answers: Readonly<Record<Part, () => Promise<unknown>>> = {
    api: () => fetch(`${url}/api/health/live`),
    worker: async () => undefined,
    temporal: async () => must(await temporalAnswers(temporalAddress, 'default')),
    postgres: () => pool.query('select 1'),
  };
  const pidOf = (part: Part): number => findRunningOffice(dataFolder)?.pids[part] ?? 0;
  const send: RealOffice['send'] = (part, signal) => void process.kill(pidOf(part), signal);
  const isBack = (part: Part, killedPid: number): Promise<void> => eventually(async () => {
    must(![0, killedPid].includes(pidOf(part)));
    await answers[part]();
  }, { timeoutMs: PATIENCE_MS });
  const ports = { postgres: Number(new URL(databaseUrl).port), temporal: Number(temporalAddress.split(':')[1]) };
  return {
    url, dataFolder, pool, mailWay, mails: mailbox.store, pidOf,
    people: createOfficeClient(url, PASSWORD, PATIENCE_MS),
    environment: environmentOf(running, dataFolder, mailWay.url),
    send,
    async killed(part) {
      const pid = pidOf(part);
      send(part, 'SIGKILL');
      await isBack(part, pid);
    },
    async takeAway(part) {
      const pid = pidOf(part);
      const stand = await takePlaceOf(() => send(part, 'SIGKILL'), ports[part]);
      return {
        async comeBack() {
          await stand.leave();
          await isBack(part, pid);
        },
      };
    },
    async close() {
      await pool.end();
      await mailWay.close();
      await ended(office.process);
      await mailbox.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Started {
  readonly process: ChildProcess;
  said(): string;
}

function startOffice(settings: Readonly<Record<string, string | undefined>>): Started {
  const script = join(projectRoot(), 'cli', 'bin', 'trinh.mjs');
  const process_ = spawn(process.execPath, [script, 'start'], {
    env: childEnvironment(settings), stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [process_.stdout, process_.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk.toString('utf8')));
  return { process: process_, said: () => words };
}

/** The first start may have to build the program. */
function untilOpen(office: Started, dataFolder: string): Promise<RunningOfficeFile> {
  return eventually(() => {
    const found = findRunningOffice(dataFolder);
    if (found === null || found.url === null) throw new Error(`the office is not open: ${office.said()}`);
    return found;
  }, { timeoutMs: 180_000 });
}

function given({ url, databaseUrl, temporalAddress }: RunningOfficeFile) {
  if (url === null || databaseUrl === null || temporalAddress === null) throw new Error('the office is not open');
  return { url, databaseUrl, temporalAddress };
}

function environmentOf(running: RunningOfficeFile, dataFolder: string, smtpUrl: string): Readonly<Record<string, string>> {
  const { temporalAddress } = given(running);
  return {
    TRINH_MODE: 'demo', TRINH_HOST: '127.0.0.1', DATABASE_URL: embeddedDatabase(dataFolder, APPLICATION_ROLE) ?? '', TEMPORAL_ADDRESS: temporalAddress, SMTP_URL: smtpUrl,
    SESSION_SECRET: readFileSync(join(dataFolder, 'session-secret'), 'utf8').trim(), TRINH_DATA_DIR: dataFolder,
  };
}

function must(isSo: boolean): void {
  if (!isSo) throw new Error('not yet');
}

async function ended(process_: ChildProcess): Promise<void> {
  if (process_.exitCode !== null || process_.signalCode !== null) return;
  const gone = new Promise((resolve) => process_.once('exit', resolve));
  process_.kill('SIGTERM');
  await gone;
}
