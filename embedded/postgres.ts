import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { findFreePort } from './free-port';
import { startGuarded, type GuardedProcess } from './guarded-process';
import { findPostgresBinaries } from './postgres-binaries';
import { clearFormerRun, ensureCluster } from './postgres-cluster';
import { OWNER_ROLE } from './postgres-place';
import { preparePostgresHome, type PostgresHome } from './postgres-home';
import { userForPostgres } from './reachable';
import type { Say } from './say';

export interface PostgresOptions {
  /** Where its data is wanted; it may be put elsewhere when PostgreSQL's user cannot reach this folder, which is then said. */
  readonly folder: string;
  readonly logFile: string;
  readonly say: Say;
  /** For tests: does not wait for the disk, and the data is deleted when it ends. */
  readonly throwAway?: boolean;
  /** A fixed port, for starting the same server again; otherwise a free one. */
  readonly port?: number;
}

export interface RunningPostgres extends GuardedProcess {
  readonly port: number;
  /** The owner's address of the database `postgres`. */
  readonly url: string;
}

/** Starts a real PostgreSQL 18 on a free port of 127.0.0.1 over a data folder, made when missing; resolves when it answers. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const runAs = userForPostgres();
  const binaries = await findPostgresBinaries(runAs, options.say);
  const home = await preparePostgresHome(options.folder, runAs, options.say);
  await clearFormerRun(home);
  await ensureCluster(binaries, home, runAs);
  const port = options.port ?? (await findFreePort());
  const server = await startGuarded({
    command: join(binaries, 'bin', 'postgres'),
    args: serverArguments(home.dataFolder, port, options.throwAway ?? false),
    folder: home.folder,
    logFile: options.logFile,
    endSignal: 'SIGINT',
    graceMs: 20_000,
    runAs,
    environment: { LC_ALL: 'C' },
    removeAfter: options.throwAway === true ? [home.folder, options.folder] : [],
  });
  const url = `postgresql://${OWNER_ROLE}:${home.password}@127.0.0.1:${port}/postgres`;
  await untilItAnswers(server, url, home, options.logFile);
  return { ...server, port, url };
}

/** Makes the database `name` unless it is there and returns its address. */
export async function ensureDatabase(ownerUrl: string, name: string): Promise<string> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return databaseUrl(ownerUrl, name);
}

/** The same server's address for another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

function serverArguments(dataFolder: string, port: number, throwAway: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '300',
    timezone: 'UTC',
    ...(throwAway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return ['-D', dataFolder, '-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

async function untilItAnswers(server: GuardedProcess, url: string, home: PostgresHome, logFile: string): Promise<void> {
  const until = Date.now() + 60_000;
  while (!server.hasEnded() && Date.now() < until) {
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await server.stop();
  const lastLines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-3).join('\n');
  throw new Error(`PostgreSQL không khởi động được trên ${home.dataFolder}. Xem ${logFile}:\n${lastLines}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
