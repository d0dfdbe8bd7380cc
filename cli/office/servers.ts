import { join } from 'node:path';
import type { StartConfig } from '../../config/config';
import { readMachine } from '../../config/machine';
import { startMailbox } from '../../embedded/mailbox';
import { ensureDatabase, startPostgres } from '../../embedded/postgres';
import { APPLICATION_ROLE, passwordOf, readPlace } from '../../embedded/postgres-place';
import type { Say } from '../../embedded/say';
import { startTemporal } from '../../embedded/temporal';
import { findTemporal } from '../../embedded/temporal-finder';
import { findFreePort } from '../../embedded/free-port';
import { spanInWords } from '../terminal';
import { keepRunning } from './kept-process';
import { logFileFor } from './log-files';

/** A server the office needs: somebody's own, or one we started. */
export interface Server {
  readonly url: string;
  /** Null when it is not ours to end. */
  readonly embedded: { pid(): number; stop(): Promise<void> } | null;
}

/** The record's database with its two roles: the office works as the one of `url`, which the owner admits after each migration. */
export interface DatabaseServer extends Server {
  readonly ownerUrl: string;
  /** Ours alone: its password is set anew at each start. Null when the office works as the owner. */
  readonly application: 'ours' | 'theirs' | null;
}

/** The record's PostgreSQL: `DATABASE_URL`, or one started in the data folder. */
export async function openDatabase(config: StartConfig, say: Say, onRestart: () => void): Promise<DatabaseServer> {
  if (config.databaseUrl !== null) {
    say('Dùng PostgreSQL theo DATABASE_URL.');
    const { databaseUrl, databaseOwnerUrl } = config;
    return { url: databaseUrl, ownerUrl: databaseOwnerUrl ?? databaseUrl, application: databaseOwnerUrl === null ? null : 'theirs', embedded: null };
  }
  const beganAt = Date.now();
  const port = await findFreePort();
  const logFile = logFileFor(config.folders.logs, 'postgres');
  const folder = join(config.folders.data, 'postgres');
  const started: { url?: string } = {};
  const start = async () => {
    const postgres = await startPostgres({ folder, logFile, say, port });
    started.url = postgres.url;
    return postgres;
  };
  const embedded = await keepRunning({ title: 'PostgreSQL', logFile, say, start, onRestart });
  const ownerUrl = await ensureDatabase(started.url ?? '', 'trinh');
  const url = new URL(ownerUrl);
  url.username = APPLICATION_ROLE;
  url.password = passwordOf(APPLICATION_ROLE, readPlace(folder));
  say(`PostgreSQL sẵn sàng (${spanInWords(Date.now() - beganAt)}).`);
  return { url: url.href, ownerUrl, application: 'ours', embedded };
}

/** The engine: `TEMPORAL_ADDRESS`, or a server started over a file in the data folder. `url` is host:port. */
export async function openTemporal(config: StartConfig, say: Say, onRestart: () => void): Promise<Server> {
  const found = await findTemporal(readMachine(), say);
  if (found.kind === 'server') return { url: found.address, embedded: null };
  const beganAt = Date.now();
  const port = await findFreePort();
  const logFile = logFileFor(config.folders.logs, 'temporal');
  const dbFile = join(config.folders.data, 'temporal', 'temporal.db');
  const start = () => startTemporal({ program: found.path, dbFile, logFile, port });
  const embedded = await keepRunning({ title: 'Temporal', logFile, say, start, onRestart });
  say(`Temporal sẵn sàng (${spanInWords(Date.now() - beganAt)}).`);
  return { url: `127.0.0.1:${port}`, embedded };
}

export interface MailServer {
  readonly url: string;
  readonly mailboxUrl: string | null;
  stop(): Promise<void>;
}

/** Where mail goes: `SMTP_URL`, or a mailbox on this machine that sends nothing on. */
export async function openMailServer(config: StartConfig, say: Say): Promise<MailServer> {
  if (config.smtpUrl !== null) {
    say('Gửi thư qua máy chủ theo SMTP_URL.');
    return { url: config.smtpUrl, mailboxUrl: null, stop: () => Promise.resolve() };
  }
  const mailbox = await startMailbox(join(config.folders.data, 'mailbox'));
  return { url: mailbox.smtpUrl, mailboxUrl: mailbox.pagesUrl, stop: () => mailbox.stop() };
}
