import { join } from 'node:path';
import { migrateDatabase } from '../../adapters/postgres/migrate';
import type { StartConfig } from '../../config/config';
import { projectRoot } from '../../config/project-root';
import { freePortFrom } from '../../embedded/free-port';
import type { Say } from '../../embedded/say';
import { spanInWords } from '../terminal';
import { API_PROGRAM, isBuilt, keepProgram, runProgram, SEED_PROGRAM, untilApiAnswers, WORKER_PROGRAM, type ProgramSettings } from './programs';
import { forgetRunningOffice, writeRunningOffice } from './running-file';
import { openDatabase, openMailServer, openTemporal, type MailServer, type Server } from './servers';
import { keptSessionSecret } from './session-secret';

/** An office at work on this machine. */
export interface Office {
  /** The address people open. */
  readonly url: string;
  readonly mailboxUrl: string | null;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  /** Ends everything `openOffice` started, in the reverse order. */
  stop(): Promise<void>;
}

type Stop = () => Promise<void>;

/** Starts the whole office over its data folder, which must have been claimed: servers, schema, accounts, worker, web. */
export async function openOffice(config: StartConfig, say: Say): Promise<Office> {
  const stops: Stop[] = [() => Promise.resolve(forgetRunningOffice(config.folders.data))];
  const stop = async (): Promise<void> => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    return { ...(await openParts(config, say, stops)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openParts(config: StartConfig, say: Say, stops: Stop[]): Promise<Omit<Office, 'stop'>> {
  const stopLater = (server: Server): Server => {
    const { embedded } = server;
    if (embedded !== null) stops.push(() => embedded.stop());
    return server;
  };
  // Settled, not raced: a server that did start must be ended also when the other did not.
  const opened = await Promise.allSettled([openDatabase(config, say).then(stopLater), openTemporal(config, say).then(stopLater)]);
  const [database, temporal] = opened.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
  if (database === undefined || temporal === undefined) throw new Error('unreachable: two servers were opened');
  const mail = await openMailServer(config, say);
  stops.push(() => mail.stop());
  await bringSchemaUpToDate(database.url, say);
  const port = await choosePort(config, say);
  const settings = { environment: environmentFor(config, port, database, temporal, mail), logFolder: config.folders.logs, say };
  await layOutDemoOffice(config, settings);
  const pids = await startPrograms(config, settings, port, stops);
  const url = config.web.publicUrl ?? `http://localhost:${port}`;
  await writeRunningOffice(config.folders.data, {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    url,
    mailboxUrl: mail.mailboxUrl,
    databaseUrl: database.url,
    temporalAddress: temporal.url,
    pids: { ...pids, ...pidOf('postgres', database), ...pidOf('temporal', temporal) },
  });
  return { url, mailboxUrl: mail.mailboxUrl, databaseUrl: database.url, temporalAddress: temporal.url };
}

async function bringSchemaUpToDate(databaseUrl: string, say: Say): Promise<void> {
  const applied = await migrateDatabase(databaseUrl, join(projectRoot(), 'prisma', 'migrations'));
  if (applied.length > 0) say(`Cập nhật cấu trúc cơ sở dữ liệu: ${applied.join(', ')}.`);
}

async function choosePort(config: StartConfig, say: Say): Promise<number> {
  const port = await freePortFrom(config.web.port, config.web.host);
  if (port !== config.web.port) say(`Cổng ${config.web.port} đang có chương trình khác dùng; trang web mở ở cổng ${port}.`);
  return port;
}

/** Lays out the office of the demo; what is there already stays as it is. */
async function layOutDemoOffice(config: StartConfig, settings: ProgramSettings): Promise<void> {
  if (config.mode !== 'demo' || !isBuilt(SEED_PROGRAM)) return;
  const beganAt = Date.now();
  await runProgram('Lập văn phòng mẫu', SEED_PROGRAM, 'seed', settings);
  settings.say(`Văn phòng mẫu sẵn sàng (${spanInWords(Date.now() - beganAt)}).`);
}

async function startPrograms(config: StartConfig, settings: ProgramSettings, port: number, stops: Stop[]): Promise<Record<string, number>> {
  const beganAt = Date.now();
  const pids: Record<string, number> = {};
  for (let index = 1; index <= config.workerCount; index += 1) {
    const part = config.workerCount === 1 ? 'worker' : `worker-${index}`;
    const worker = await keepProgram('Bộ xử lý luồng', WORKER_PROGRAM, part, settings);
    stops.push(() => worker.stop());
    pids[part] = worker.pid();
  }
  const api = await keepProgram('Trang web', API_PROGRAM, 'api', settings);
  stops.push(() => api.stop());
  pids['api'] = api.pid();
  await untilApiAnswers(`http://127.0.0.1:${port}`, config.folders.logs);
  settings.say(`Trang web và bộ xử lý luồng sẵn sàng (${spanInWords(Date.now() - beganAt)}).`);
  return pids;
}

function environmentFor(config: StartConfig, port: number, database: Server, temporal: Server, mail: MailServer): Record<string, string> {
  const embedded = [
    ...(database.embedded === null ? [] : ['postgres']),
    ...(temporal.embedded === null ? [] : ['temporal']),
    ...(mail.mailboxUrl === null ? [] : ['mailbox']),
  ];
  return {
    TRINH_MODE: config.mode,
    TRINH_HOST: config.web.host,
    PORT: String(port),
    PUBLIC_URL: config.web.publicUrl ?? `http://localhost:${port}`,
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: temporal.url,
    TEMPORAL_NAMESPACE: config.temporalNamespace,
    SMTP_URL: mail.url,
    ...(mail.mailboxUrl === null ? {} : { MAILBOX_URL: mail.mailboxUrl }),
    SESSION_SECRET: config.sessionSecret ?? keptSessionSecret(config.folders.data),
    TRINH_DATA_DIR: config.folders.data,
    TRINH_EMBEDDED: embedded.join(','),
  };
}

function pidOf(part: string, server: Server): Record<string, number> {
  return server.embedded === null ? {} : { [part]: server.embedded.pid() };
}
