import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Connection } from '@temporalio/client';
import { findFreePort, isListening } from './free-port';
import { startGuarded, type GuardedProcess } from './guarded-process';
import { endFormerRun } from './running-process';

/** The typed search attributes the runs may set; for operators only. */
export const SEARCH_ATTRIBUTES = { DocumentType: 'Keyword', IssuingUnit: 'Keyword', Stage: 'Keyword', DueAt: 'Datetime' } as const;

export interface TemporalOptions {
  /** The CLI, as `findTemporal` gave it. */
  readonly program: string;
  /** Where runs are kept, or null to keep them in memory (tests). */
  readonly dbFile: string | null;
  readonly logFile: string;
  /** A fixed port, for starting the same server again; otherwise a free one. */
  readonly port?: number;
  /** Laid over the server's dynamic configuration: a test makes it suggest continue-as-new early. */
  readonly dynamicConfig?: Readonly<Record<string, number>>;
}

export interface RunningTemporal extends GuardedProcess {
  readonly address: string;
  readonly port: number;
  readonly namespace: string;
}

/** Starts a real Temporal server on 127.0.0.1, without its web pages; resolves when it answers. */
export async function startTemporal(options: TemporalOptions): Promise<RunningTemporal> {
  const port = options.port ?? (await findFreePort());
  const address = `127.0.0.1:${port}`;
  if (options.dbFile !== null) await prepareFile(options.dbFile);
  const server = await startGuarded({
    command: options.program,
    args: serverArguments(port, options),
    folder: dirname(options.logFile),
    logFile: options.logFile,
    // Runs in memory are gone either way: nothing to put in order.
    endSignal: options.dbFile === null ? 'SIGKILL' : 'SIGTERM',
    graceMs: 10_000,
    runAs: null,
    ...(options.dbFile === null ? {} : { pidFile: `${options.dbFile}.pid` }),
  });
  await untilItAnswers(server, port, options.logFile);
  return { ...server, address, port, namespace: 'default' };
}

/** A server of a killed start may still hold the file; two cannot share it. */
async function prepareFile(dbFile: string): Promise<void> {
  await mkdir(dirname(dbFile), { recursive: true });
  const way = await endFormerRun(`${dbFile}.pid`, dbFile, ['SIGTERM', 'SIGKILL']);
  if (way === 'stuck') throw new Error(`Temporal của lần chạy trước (${dbFile}.pid) không tắt được. Hãy tắt tiến trình đó rồi chạy lại.`);
}

function serverArguments(port: number, { dbFile, dynamicConfig = {} }: TemporalOptions): string[] {
  const attributes = Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]);
  // What is lost by a power cut is looked up in the record again, so the file need not reach the disk with every step.
  const file = dbFile === null ? [] : ['--db-filename', dbFile, '--sqlite-pragma', 'synchronous=1'];
  const dynamic = Object.entries(dynamicConfig).flatMap(([name, value]) => ['--dynamic-config-value', `${name}=${value}`]);
  const fixed = ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'error'];
  return [...fixed, ...attributes, ...file, ...dynamic];
}

async function untilItAnswers(server: GuardedProcess, port: number, logFile: string): Promise<void> {
  const address = `127.0.0.1:${port}`;
  const until = Date.now() + 60_000;
  while (!server.hasEnded() && Date.now() < until) {
    // The client backs off for a second after a refused connection, so the port is watched first.
    if ((await isListening(port)) && (await temporalAnswers(address, 'default'))) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await server.stop();
  const lastLines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-3).join('\n');
  throw new Error(`Máy chủ Temporal không khởi động được. Xem ${logFile}:\n${lastLines}`);
}

/** Whether a Temporal server with this namespace answers at the address now. */
export async function temporalAnswers(address: string, namespace: string): Promise<boolean> {
  let connection: Connection | undefined;
  try {
    connection = await Connection.connect({ address, connectTimeout: 2_000 });
    const { workflowService } = connection;
    await connection.withDeadline(Date.now() + 2_000, () => workflowService.describeNamespace({ namespace }));
    return true;
  } catch {
    return false;
  } finally {
    await connection?.close();
  }
}
