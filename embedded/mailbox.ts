import { createServer } from 'node:http';
import type { Server } from 'node:net';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import express from 'express';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { mailboxPages } from './mailbox-pages';
import { openMailStore, type MailStore } from './mailbox-store';

export interface RunningMailbox {
  readonly smtpUrl: string;
  /** The pages in which its mails can be read. */
  readonly pagesUrl: string;
  readonly store: MailStore;
  stop(): Promise<void>;
}

const LARGEST_MAIL_BYTES = 60_000_000;

/**
 * A real SMTP server that keeps every mail in `folder` and sends none on. So that failures can be shown and tested, it refuses
 * addresses beginning with `refuse-` for good (550) and `later-` for now (451).
 */
export async function startMailbox(folder: string): Promise<RunningMailbox> {
  const store = await openMailStore(folder);
  const smtp = new SMTPServer({
    banner: 'Hop thu thu',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_MAIL_BYTES,
    onRcptTo: (address, _session, answer) => answer(refusalOf(address.address)),
    onData: (stream, session, answer) => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      keep(store, to, stream).then(
        (id) => answer(null, `Da nhan ${id}`),
        () => answer(smtpError(451, 'Chua ghi duoc thu')),
      );
    },
  });
  // A client that breaks off is its own affair; without a listener it would end the process.
  smtp.on('error', () => undefined);
  const pages = createServer(express().disable('x-powered-by').use(mailboxPages(store)));
  const smtpPort = await listening(smtp.server, 0);
  const pagesPort = await listenAsBefore(pages, join(folder, 'port'));
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    pagesUrl: `http://127.0.0.1:${pagesPort}/`,
    store,
    stop: async () => {
      pages.closeAllConnections();
      await Promise.all([new Promise<void>((done) => smtp.close(done)), new Promise<void>((done) => pages.close(() => done()))]);
    },
  };
}

function refusalOf(address: string): Error | null {
  if (address.startsWith('refuse-')) return smtpError(550, 'Khong co hop thu nay');
  if (address.startsWith('later-')) return smtpError(451, 'Hop thu tam thoi chua nhan, hay gui lai sau');
  return null;
}

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

async function keep(store: MailStore, to: readonly string[], stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  if (stream.sizeExceeded) throw new Error('mail too large');
  return (await store.add(to, Buffer.concat(chunks))).id;
}

/** Opens the pages where they were last time, so that a kept address goes on leading here; elsewhere when that port is taken. */
async function listenAsBefore(server: Server, noted: string): Promise<number> {
  const before = Number(await readFile(noted, 'utf8').catch(() => '0'));
  const port = await listening(server, before).catch(() => listening(server, 0));
  await writeFile(noted, String(port));
  return port;
}

function listening(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
    });
  });
}
