import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createEffectsAtOnce } from '../../../activities/effects-at-once';
import { runsOfPdf } from '../../../adapters/as-drafted/runs-of-pdf';
import { createFolderStore } from '../../../adapters/files/folder-store';
import { createIdentity } from '../../../adapters/identity';
import { createFirstEntryLinks } from '../../../adapters/identity/first-entry-links';
import { createReceiptLinks, type ReceiptLinks } from '../../../adapters/identity/receipt-links';
import { createSmtpMailer } from '../../../adapters/mail/smtp-mailer';
import { createPdfWork } from '../../../adapters/pdf/pdf-work';
import { ALL_MODELS } from '../../../adapters/postgres/all-models';
import { createRecord, type PostgresRecord } from '../../../adapters/postgres/commit';
import { createListener } from '../../../adapters/postgres/listen';
import { currentReference } from '../../../adapters/postgres/organisation';
import { createActPool, createReadPool, createWordsPool } from '../../../adapters/postgres/pool';
import { createDatabase } from '../../../adapters/postgres/prisma';
import { PROJECTIONS } from '../../../adapters/postgres/projections/all-projections';
import { createClock, createStateReader } from '../../../adapters/postgres/state-reader';
import { openDevelopmentAuthority } from '../../../adapters/signing/development-authority';
import type { ApiParts, ApiSettings } from '../../../api/api-parts';
import { createApi } from '../../../api/app';
import { createDemoOffice } from '../../support/demo-office';

/** The API in this process over a real record, with the demo office laid out; no engine is there, which nobody notices. */
export interface ApiOffice {
  readonly url: string;
  readonly record: PostgresRecord;
  readonly parts: ApiParts;
  readonly receiptLinks: ReceiptLinks;
  stop(): Promise<void>;
}

export async function openApiOffice(settings: Partial<ApiSettings> = {}, others: Partial<ApiParts> = {}): Promise<ApiOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'trinh-api-'));
  const database = await createDemoOffice(join(folder, 'keys'));
  const pools = [createActPool, createReadPool, createWordsPool].map((make) => make({ connectionString: database.url, max: 5 }));
  const [actPool, readPool, wordsPool] = pools;
  if (!actPool || !readPool || !wordsPool) throw new Error('three pools were made');
  const authority = await openDevelopmentAuthority(join(folder, 'keys'));
  const record = createRecord({ pool: actPool, models: ALL_MODELS, projections: PROJECTIONS });
  const listener = createListener(database.url);
  await listener.start();
  const prisma = createDatabase(readPool);
  const linkParts = { secret: 'a secret of the tests, long enough to be one', publicUrl: 'http://trinh.example' };
  const receiptLinks = createReceiptLinks(linkParts);
  const work = createPdfWork();
  const parts: ApiParts = {
    // Who stands in for the workers does their effects (`standInForEffects`).
    record, effectsAtOnce: createEffectsAtOnce({ record, tries: {}, onFailure: () => undefined }), listener, receiptLinks, firstEntryLinks: createFirstEntryLinks(linkParts), database: prisma, pool: readPool, wordsPool, states: createStateReader(readPool),
    clock: createClock(readPool),
    files: createFolderStore(join(folder, 'files')), identity: createIdentity(readPool), signingKeys: authority, keyStore: authority,
    authorityPem: authority.authorityPem, revocationLists: async () => [],
    reference: currentReference(readPool),
    mailer: createSmtpMailer({ url: 'smtp://127.0.0.1:9', from: 'vanphong@hoasen.example' }),
    progressOf: async () => undefined, retryEffects: async () => undefined, logger: pino({ level: 'silent' }),
    ownPages: { runsOf: runsOfPdf, faultOf: (file) => work.faultOfOwnPage(file), scanOf: (pictures) => work.scanOfPictures(pictures) },
    paper: work,
    setSheet: (sheet) => work.sheet(sheet),
    setDraftPage: async (content, pictures) => (await work.typeset(content, { watermark: 'DỰ THẢO', pictures })).pdf,
    verifySigned: (file, expected) => work.verifyIssued(file, { authorityPem: authority.authorityPem, ...expected }),
    verifyFile: async () => ({ valid: true, checks: [], signatures: [], printed: {} }),
    verifyCopy: async () => ({ valid: true, checks: [], signatures: [] }),
    settings: { publicUrl: 'http://trinh.example', trustedProxies: ['loopback'], demoAccounts: true, mailboxUrl: null, effectPatienceMs: 300, ...settings },
    ...others,
  };
  const api = createApi(parts);
  const server = createServer(api.app);
  const url = await listening(server);
  return {
    url, record, parts, receiptLinks,
    async stop() {
      api.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await listener.stop();
      await record.settled();
      await prisma.$disconnect();
      await Promise.all(pools.map((pool) => pool.end()));
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${portOf(server)}`)));
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}
