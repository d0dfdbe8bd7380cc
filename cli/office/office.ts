import { join } from 'node:path';
import { admitApplication, roleIn } from '../../adapters/postgres/application-role';
import { migrateDatabase } from '../../adapters/postgres/migrate';
import type { StartConfig } from '../../config/config';
import { projectRoot } from '../../config/project-root';
import { freePortFrom } from '../../embedded/free-port';
import type { Say } from '../../embedded/say';
import { spanInWords } from '../terminal';
import {
  API_PROGRAM,
  isBuilt,
  keepProgram,
  runProgram,
  SEED_PROGRAM,
  untilApiAnswers,
  WORKER_PROGRAM,
  type ProgramSettings,
} from './programs';
import type { KeptProcess } from './kept-process';
import { forgetRunningOffice, thisProcess, withoutPassword, writeRunningOffice } from './running-file';
import { openDatabase, openMailServer, openTemporal, type DatabaseServer, type MailServer, type Server } from './servers';
import { keptSessionSecret } from './session-secret';

/** An office at work on this machine. */
export interface Office {
  /** The address people open. */
  readonly url: string;
  readonly mailboxUrl: string | null;
  /** Without the password. */
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  /** Ends everything `openOffice` started, in the reverse order. */
  stop(): Promise<void>;
}

/** What is open so far, in the order it was opened. */
interface Opening {
  readonly stops: (() => Promise<void>)[];
  readonly parts: Record<string, { pid(): number }>;
  /** Writes running.json anew; called when a part was started again under another pid. */
  remember: () => void;
}

/** Starts the whole office over its data folder, which must have been claimed: servers, schema, accounts, worker, web. */
export async function openOffice(config: StartConfig, say: Say): Promise<Office> {
  const forget = () => Promise.resolve(forgetRunningOffice(config.folders.data));
  const opening: Opening = { stops: [forget], parts: {}, remember: () => undefined };
  const stop = async (): Promise<void> => {
    opening.remember = () => undefined;
    for (const each of opening.stops.splice(0).reverse()) await each();
  };
  try {
    return { ...(await openParts(config, say, opening)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openParts(config: StartConfig, say: Say, opening: Opening): Promise<Omit<Office, 'stop'>> {
  const { database, temporal } = await openServers(config, say, opening);
  const mail = await openMailServer(config, say);
  opening.stops.push(() => mail.stop());
  await bringSchemaUpToDate(database, say);
  const port = await choosePort(config, say);
  const environment = environmentFor(config, port, database, temporal, mail);
  const settings = { environment, logFolder: config.folders.logs, say, onRestart: () => opening.remember() };
  await layOutDemoOffice(config, settings);
  await startPrograms(config, settings, port, opening);
  const url = config.web.publicUrl ?? `http://localhost:${port}`;
  const office = { url, mailboxUrl: mail.mailboxUrl, databaseUrl: withoutPassword(database.url), temporalAddress: temporal.url };
  const startedAt = new Date().toISOString();
  const write = () => writeRunningOffice(config.folders.data, { ...thisProcess(), startedAt, ...office, pids: pidsOf(opening) });
  opening.remember = () => void write().catch((error: unknown) => say(`Không ghi được running.json: ${String(error)}`));
  await write();
  return office;
}

async function openServers(config: StartConfig, say: Say, opening: Opening): Promise<{ database: DatabaseServer; temporal: Server }> {
  const keep = (part: string) => <Kept extends Server>(server: Kept): Kept => {
    const { embedded } = server;
    if (embedded === null) return server;
    opening.stops.push(() => embedded.stop());
    opening.parts[part] = embedded;
    return server;
  };
  const onRestart = (): void => opening.remember();
  // Settled, not raced: a server that did start must be ended also when the other did not.
  const [database, temporal] = await Promise.allSettled([
    openDatabase(config, say, onRestart).then(keep('postgres')),
    openTemporal(config, say, onRestart).then(keep('temporal')),
  ]);
  if (database.status === 'rejected') throw database.reason;
  if (temporal.status === 'rejected') throw temporal.reason;
  return { database: database.value, temporal: temporal.value };
}

async function bringSchemaUpToDate({ url, ownerUrl, application }: DatabaseServer, say: Say): Promise<void> {
  const applied = await migrateDatabase(ownerUrl, join(projectRoot(), 'prisma', 'migrations'));
  if (applied.length > 0) say(`Cập nhật cấu trúc cơ sở dữ liệu: ${applied.join(', ')}.`);
  if (application !== null) await admitApplication(ownerUrl, roleIn(url), application === 'ours');
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

async function startPrograms(config: StartConfig, settings: ProgramSettings, port: number, opening: Opening): Promise<void> {
  const beganAt = Date.now();
  const keep = (part: string, kept: KeptProcess): void => {
    opening.stops.push(() => kept.stop());
    opening.parts[part] = kept;
  };
  for (let index = 1; index <= config.workerCount; index += 1) {
    const part = config.workerCount === 1 ? 'worker' : `worker-${index}`;
    keep(part, await keepProgram('Bộ xử lý luồng', WORKER_PROGRAM, part, settings));
  }
  keep('api', await keepProgram('Trang web', API_PROGRAM, 'api', settings));
  await untilApiAnswers(`http://127.0.0.1:${port}`, config.folders.logs);
  settings.say(`Trang web và bộ xử lý luồng sẵn sàng (${spanInWords(Date.now() - beganAt)}).`);
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
    // Ours to migrate with; what the office runs must not be able to become the owner.
    DATABASE_OWNER_URL: '',
    TEMPORAL_ADDRESS: temporal.url,
    TEMPORAL_NAMESPACE: config.temporalNamespace,
    SMTP_URL: mail.url,
    ...(mail.mailboxUrl === null ? {} : { MAILBOX_URL: mail.mailboxUrl }),
    SESSION_SECRET: config.sessionSecret ?? keptSessionSecret(config.folders.data),
    TRINH_DATA_DIR: config.folders.data,
    TRINH_EMBEDDED: embedded.join(','),
  };
}

function pidsOf(opening: Opening): Record<string, number> {
  return Object.fromEntries(Object.entries(opening.parts).map(([part, one]) => [part, one.pid()]));
}
