import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { migrateDatabase } from '../../adapters/postgres/migrate';
import { createReadPool } from '../../adapters/postgres/pool';
import { projectRoot } from '../../config/project-root';
import { findFreePort } from '../../embedded/free-port';
import type { GuardedProcess } from '../../embedded/guarded-process';
import { startNode } from '../../embedded/node-process';
import { ensureDatabase, startPostgres } from '../../embedded/postgres';
import type { Say } from '../../embedded/say';
import { layOutBenchOffice, type Sessions } from '../office/lay-out';
import { findTemporalPrograms } from './temporal-programs';
import { startTemporalOnPostgres } from './temporal-server';

/** Everything one office runs on, each a process of its own on this machine. */
export interface BenchOffice {
  readonly url: string;
  /** The owner's address of the database `postgres`: the peer gets a database of its own there. */
  readonly serverUrl: string;
  readonly databaseUrl: string;
  readonly pool: Pool;
  readonly sessions: Sessions;
  readonly folder: string;
  /** Process ids by part; PostgreSQL serves both the record and Temporal. */
  readonly pids: Readonly<Record<'temporal' | 'worker' | 'api' | 'postgres', number>>;
  /** Ends our own programs and Temporal; PostgreSQL stays for the peer. */
  stopPrograms(): Promise<void>;
  stop(): Promise<void>;
}

export async function openBenchOffice(temporalFolder: string | null, say: Say): Promise<BenchOffice> {
  const programs = await findTemporalPrograms(temporalFolder, say);
  const folder = await mkdtemp(join(tmpdir(), 'trinh-bench-'));
  await chmod(folder, 0o711);
  const stops: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stopFrom = async (first: number): Promise<void> => {
    for (const stop of stops.splice(first).reverse()) await stop();
  };
  const keep = <Part extends { stop(): Promise<void> }>(part: Part): Part => {
    stops.push(() => part.stop());
    return part;
  };
  try {
    say('Khởi động PostgreSQL, Temporal trên PostgreSQL, bộ xử lý và API…');
    const postgres = keep(await startPostgres({ folder: join(folder, 'postgres'), logFile: join(folder, 'postgres.log'), say }));
    const databaseUrl = await ensureDatabase(postgres.url, 'trinh');
    await migrateDatabase(databaseUrl, join(projectRoot(), 'prisma', 'migrations'));
    const pool = createReadPool({ connectionString: databaseUrl, max: 4 });
    stops.push(() => pool.end());
    const sessions = await layOutBenchOffice(pool);
    const kept = stops.length;
    const temporal = keep(await startTemporalOnPostgres(programs, postgres.url, join(folder, 'temporal')));
    const { url, worker, api } = await startPrograms(folder, { databaseUrl, temporalAddress: temporal.address }, keep);
    return {
      url, serverUrl: postgres.url, databaseUrl, pool, sessions, folder,
      pids: { temporal: temporal.pid, worker: worker.pid, api: api.pid, postgres: postgres.pid },
      stopPrograms: () => stopFrom(kept), stop: () => stopFrom(0),
    };
  } catch (error) {
    await stopFrom(0);
    throw error;
  }
}

interface Addresses {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
}

async function startPrograms(folder: string, addresses: Addresses, keep: (part: GuardedProcess) => GuardedProcess) {
  const port = await findFreePort();
  const environment = await environmentFor(folder, addresses, port);
  const start = (name: string): GuardedProcess =>
    keep(startNode({ script: join('dist', 'bench', 'programs', `${name}.js`), environment, logFile: join(folder, `${name}.log`) }));
  const [worker, api] = [start('worker'), start('api')];
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(url);
  return { url, worker, api };
}

async function environmentFor(folder: string, { databaseUrl, temporalAddress }: Addresses, port: number): Promise<Record<string, string>> {
  const data = join(folder, 'data');
  await mkdir(data, { recursive: true, mode: 0o700 });
  return {
    TRINH_MODE: 'demo', PORT: String(port), DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: temporalAddress, TRINH_DATA_DIR: data,
    SMTP_URL: 'smtp://127.0.0.1:9', SESSION_SECRET: randomBytes(32).toString('hex'),
  };
}

async function untilAnswers(url: string): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const status = await fetch(`${url}/health`).then((response) => response.status, () => 0);
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('API đo tốc độ không trả lời sau 60 giây.');
}
