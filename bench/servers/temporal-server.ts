import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { freePortFrom, isListening } from '../../embedded/free-port';
import { startGuarded, type GuardedProcess } from '../../embedded/guarded-process';
import { temporalAnswers } from '../../embedded/temporal';
import type { TemporalPrograms } from './temporal-programs';

export interface TemporalOnPostgres extends GuardedProcess {
  readonly address: string;
}

const DATABASES = { temporal: 'temporal', temporal_visibility: 'visibility' } as const;
/** As in docker-compose.yml. The other driver, `postgres12`, has every statement parsed and planned anew: some 50 CPU ms for a document. */
const PLUGIN = 'postgres12_pgx';
/** What the compose file of Temporal itself takes. */
const HISTORY_SHARDS = 4;

/** A Temporal server of one process over two databases of this PostgreSQL; resolves when its namespace answers. */
export async function startTemporalOnPostgres(
  programs: TemporalPrograms, postgresUrl: string, folder: string,
): Promise<TemporalOnPostgres> {
  for (const [database, schema] of Object.entries(DATABASES)) await makeDatabase(programs, postgresUrl, database, schema);
  const nextPort = lowPorts();
  const port = await nextPort();
  await mkdir(join(folder, 'config'), { recursive: true });
  // JSON is YAML
  await writeFile(join(folder, 'config', 'bench.yaml'), JSON.stringify(await settings(postgresUrl, port, nextPort)), { mode: 0o600 });
  const server = await startGuarded({
    command: programs.server, args: ['--root', folder, '--env', 'bench', '--allow-no-auth', 'start'],
    folder, logFile: join(folder, 'temporal.log'), endSignal: 'SIGTERM', graceMs: 15_000, runAs: null,
  });
  const address = `127.0.0.1:${port}`;
  await untilNamespaceAnswers(server, port, join(folder, 'temporal.log'));
  return { ...server, address };
}

async function makeDatabase({ sql, schemaFolder }: TemporalPrograms, postgresUrl: string, database: string, schema: string): Promise<void> {
  const url = new URL(postgresUrl);
  const to = [
    '--plugin', PLUGIN, '--endpoint', url.hostname, '--port', url.port, '--database', database,
    '--user', url.username, '--password', decodeURIComponent(url.password),
  ];
  const run = (...args: string[]) => promisify(execFile)(sql, [...to, ...args]);
  await run('create-database');
  await run('setup-schema', '-v', '0.0');
  await run('update-schema', '-d', join(schemaFolder, schema, 'versioned'));
}

async function settings(postgresUrl: string, frontendPort: number, nextPort: () => Promise<number>) {
  const url = new URL(postgresUrl);
  const store = (databaseName: string) => ({
    sql: {
      pluginName: PLUGIN, databaseName, connectAddr: url.host, connectProtocol: 'tcp',
      user: url.username, password: decodeURIComponent(url.password), maxConns: 20, maxIdleConns: 20, maxConnLifetime: '1h',
    },
  });
  const service = async (grpcPort?: number) => ({
    rpc: { grpcPort: grpcPort ?? (await nextPort()), membershipPort: await nextPort(), bindOnIP: '127.0.0.1' },
  });
  const rpcAddress = `127.0.0.1:${frontendPort}`;
  return {
    log: { stdout: true, level: 'error' },
    persistence: {
      defaultStore: 'default', visibilityStore: 'visibility', numHistoryShards: HISTORY_SHARDS,
      datastores: { default: store('temporal'), visibility: store('temporal_visibility') },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: { frontend: await service(frontendPort), history: await service(), matching: await service(), worker: await service() },
    clusterMetadata: {
      enableGlobalNamespace: false, failoverVersionIncrement: 10, masterClusterName: 'active', currentClusterName: 'active',
      clusterInformation: { active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress } },
    },
    publicClient: { hostPort: rpcAddress },
  };
}

/** Free ports below 32768: Temporal keeps them in a column that holds no larger ones. */
function lowPorts(): () => Promise<number> {
  let next = 20_000 + Math.floor(Math.random() * 10_000);
  return async () => {
    const port = await freePortFrom(next);
    next = port + 1;
    return port;
  };
}

async function untilNamespaceAnswers(server: GuardedProcess, port: number, logFile: string): Promise<void> {
  const address = `127.0.0.1:${port}`;
  const until = Date.now() + 60_000;
  while (!server.hasEnded() && Date.now() < until) {
    if ((await isListening(port)) && (await registered(address)) && (await temporalAnswers(address, 'default'))) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await server.stop();
  const said = (await readFile(logFile, 'utf8').catch(() => '')).trim();
  const lastLines = said.split('\n').slice(-3).map((line) => line.slice(0, 300)).join('\n');
  throw new Error(`Máy chủ Temporal trên PostgreSQL không khởi động được:\n${lastLines}`);
}

async function registered(address: string): Promise<boolean> {
  let connection: Connection | undefined;
  try {
    connection = await Connection.connect({ address, connectTimeout: 2_000 });
    await connection.workflowService.registerNamespace({ namespace: 'default', workflowExecutionRetentionPeriod: msToTs('1 day') });
    return true;
  } catch (error) {
    return String(error).includes('ALREADY_EXISTS');
  } finally {
    await connection?.close();
  }
}
