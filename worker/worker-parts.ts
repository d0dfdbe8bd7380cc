import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { EffectPorts } from '../activities';
import type { Waker } from '../activities/ports';
import { createFolderStore } from '../adapters/files/folder-store';
import { createReceiptLinks } from '../adapters/identity/receipt-links';
import { createSmtpMailer } from '../adapters/mail/smtp-mailer';
import { openSignatureBytes } from '../adapters/pdf/open-signature-bytes';
import { createPdfPool } from '../adapters/pdf/pdf-pool';
import { ALL_MODELS } from '../adapters/postgres/all-models';
import { createRecord } from '../adapters/postgres/commit';
import { createActPool, createReadPool } from '../adapters/postgres/pool';
import { PROJECTIONS } from '../adapters/postgres/projections/all-projections';
import { openSigning } from '../adapters/signing/open-signing';
import { openTimestamps } from '../adapters/signing/timestamp-authority';
import type { Pool } from 'pg';
import type { Config } from '../config/config';
import { createEffectPorts } from './effect-ports';
import { wakeOthers } from './wake-others';

/** Connections for looks and reports: each is held for some milliseconds, and more than 40 are never asked for at once. */
const ACT_CONNECTIONS = 10;
const READ_CONNECTIONS = 5;
const MOST_PDF_THREADS = 4;

export interface OpenParts {
  readonly ports: EffectPorts;
  /** Connections that never belong to an act: relay and sweep. */
  readonly readPool: Pool;
  /** After the workers have come to rest. */
  close(): Promise<void>;
}

/** Everything the effects work with, over the real parts. @throws when a setting or a file is missing that nothing can stand in for */
export async function openParts(config: Config, waker: Waker): Promise<OpenParts> {
  const { folders } = config;
  if (!existsSync(folders.workflowBundle)) throw new Error(`Chưa có ${folders.workflowBundle}. Hãy chạy: npm run build`);
  const actPool = createActPool({ connectionString: config.databaseUrl, max: ACT_CONNECTIONS });
  const readPool = createReadPool({ connectionString: config.databaseUrl, max: READ_CONNECTIONS });
  const record = createRecord({ pool: actPool, models: ALL_MODELS, projections: PROJECTIONS, waker: wakeOthers(waker) });
  const { developmentCa, trustedAuthorities } = config;
  const { keys, authorityPem } = await openSigning({ keysFolder: folders.keys, developmentCa, trustedAuthorities });
  const pdf = createPdfPool(Math.min(availableParallelism(), MOST_PDF_THREADS));
  const mailer = createSmtpMailer({ url: config.mail.smtpUrl, from: config.mail.from });
  const receiptLinks = createReceiptLinks({ secret: config.sessionSecret, publicUrl: config.web.publicUrl });
  const files = createFolderStore(folders.files);
  const timestamps = config.timestamps && (await openTimestamps(config.timestamps));
  return {
    ports: createEffectPorts({
      record, pool: readPool, files, mailer, pdf, keys, receiptLinks, publicUrl: config.web.publicUrl,
      heads: { folder: folders.heads, keysFolder: folders.keys },
      signatures: openSignatureBytes({ work: pdf, keys, authorityPem, keysFolder: folders.keys, timestamps, pool: readPool, files }),
    }),
    readPool,
    async close() {
      await record.settled();
      mailer.close();
      await pdf.close();
      await Promise.all([actPool.end(), readPool.end()]);
    },
  };
}
