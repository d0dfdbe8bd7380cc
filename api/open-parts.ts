import { runsOfPdf } from '../adapters/as-drafted/runs-of-pdf';
import { findWordToPdf } from '../adapters/as-drafted/word-to-pdf';
import { createFolderStore } from '../adapters/files/folder-store';
import { createIdentity } from '../adapters/identity';
import { createFirstEntryLinks } from '../adapters/identity/first-entry-links';
import { createReceiptLinks } from '../adapters/identity/receipt-links';
import { createSmtpMailer } from '../adapters/mail/smtp-mailer';
import { openSignatureBytes } from '../adapters/pdf/open-signature-bytes';
import { createPdfPool } from '../adapters/pdf/pdf-pool';
import { ALL_MODELS } from '../adapters/postgres/all-models';
import { createRecord } from '../adapters/postgres/commit';
import { createListener } from '../adapters/postgres/listen';
import { currentReference } from '../adapters/postgres/organisation';
import { createActPool, createReadPool, createWordsPool } from '../adapters/postgres/pool';
import { createDatabase } from '../adapters/postgres/prisma';
import { PROJECTIONS } from '../adapters/postgres/projections/all-projections';
import { createClock, createStateReader } from '../adapters/postgres/state-reader';
import { readDeclaredRevocations, type DeclaredRevocation } from '../adapters/signing/declared-revocations';
import { readRevocationLists } from '../adapters/signing/development-revocations';
import { openSigning } from '../adapters/signing/open-signing';
import { openTimestamps } from '../adapters/signing/timestamp-authority';
import type { Logger } from 'pino';
import type { Config } from '../config/config';
import type { ApiParts } from './api-parts';
import { createEffectsHere } from './effects-here';
import type { ProcessGateway } from './process-gateway';

const ACT_CONNECTIONS = 12;
const READ_CONNECTIONS = 8;
const WORDS_CONNECTIONS = 4;
const EFFECT_PATIENCE_MS = 8_000;

export interface OpenApiParts {
  readonly parts: ApiParts;
  close(): Promise<void>;
}

/** Everything the routes work with, over the real parts. @throws when a setting is missing that nothing can stand in for */
export async function openApiParts(config: Config, gateway: ProcessGateway, logger: Logger): Promise<OpenApiParts> {
  const onBroken = (error: Error): void => logger.warn({ reason: error.message }, 'a connection to the record was lost');
  const connection = { connectionString: config.databaseUrl, onBroken };
  const actPool = createActPool({ ...connection, max: ACT_CONNECTIONS });
  const readPool = createReadPool({ ...connection, max: READ_CONNECTIONS });
  const wordsPool = createWordsPool({ ...connection, max: WORDS_CONNECTIONS });
  const record = createRecord({ pool: actPool, models: ALL_MODELS, projections: PROJECTIONS, waker: gateway });
  const listener = createListener(config.databaseUrl, (error) => logger.warn({ err: error }, 'the line for changes was lost'));
  await listener.start();
  const database = createDatabase(readPool);
  const { developmentCa, trustedAuthorities, folders: { keys: keysFolder } } = config;
  const { keys, authorityPem } = await openSigning({ keysFolder, developmentCa, trustedAuthorities });
  const pdf = createPdfPool(1, { readyAtOnce: true });
  const convertWord = await findWordToPdf();
  const mailer = createSmtpMailer({ url: config.mail.smtpUrl, from: config.mail.from });
  const timestamps = config.timestamps && (await openTimestamps(config.timestamps));
  const stamps = timestamps && { timestampAuthorityPem: timestamps.authorityPem };
  const authorities = async () => ({
    authorityPem, revocationLists: await readRevocationLists(keysFolder), declaredRevocations: await readDeclaredRevocations(keysFolder), ...stamps,
  });
  const [states, files] = [createStateReader(readPool), createFolderStore(config.folders.files)];
  const signatures = openSignatureBytes({ work: pdf, keys, authorityPem, keysFolder, timestamps, pool: readPool, files });
  return {
    parts: {
      record, effectsAtOnce: createEffectsHere({ record, states, files, signatures, logger }),
      states, clock: createClock(readPool), database, pool: readPool, wordsPool, files,
      identity: createIdentity(readPool),
      receiptLinks: createReceiptLinks({ secret: config.sessionSecret, publicUrl: config.web.publicUrl }),
      firstEntryLinks: createFirstEntryLinks({ secret: config.sessionSecret, publicUrl: config.web.publicUrl }),
      signingKeys: keys, keyStore: keys, authorityPem, revocationLists: () => readRevocationLists(keysFolder),
      listener, mailer, reference: currentReference(readPool), progressOf: (streamId, effectIds) => gateway.progressOf(streamId, effectIds),
      retryEffects: (streamId) => gateway.retryEffects(streamId),
      logger,
      ownPages: {
        runsOf: runsOfPdf, faultOf: (file) => pdf.faultOfOwnPage(file), scanOf: (pictures) => pdf.scanOfPictures(pictures),
        ...(convertWord && { convertWord }),
      },
      paper: pdf,
      setSheet: (sheet) => pdf.sheet(sheet),
      setDraftPage: async (content, pictures) => (await pdf.typeset(content, { watermark: 'DỰ THẢO', pictures })).pdf,
      verifySigned: async (file, expected) => pdf.verifyIssued(file, {
        ...(await authorities()), declaredRevocations: (await readDeclaredRevocations(keysFolder)).map(fromTheBeginning), ...expected,
      }),
      verifyFile: async (file) => pdf.verifyAlone(file, await authorities()),
      verifyCopy: async (copy, { number, issuedOn }) => pdf.verifyAlone(copy, { ...(await authorities()), number, issuedOn }),
      settings: {
        publicUrl: config.web.publicUrl, trustedProxies: config.web.trustedProxies, demoAccounts: config.demoAccounts,
        mailboxUrl: config.mailboxUrl, webFolder: config.folders.web,
        effectPatienceMs: EFFECT_PATIENCE_MS,
      },
    },
    async close() {
      await listener.stop();
      await record.settled();
      await pdf.close();
      mailer.close();
      await database.$disconnect();
      await Promise.all([actPool.end(), readPool.end(), wordsPool.end()]);
    },
  };
}

/** Whoever has a stolen key writes any time into a signature: one that comes in only now must not have been declared revoked at all. */
function fromTheBeginning(declared: DeclaredRevocation): DeclaredRevocation {
  return { ...declared, at: new Date(0).toISOString() };
}
