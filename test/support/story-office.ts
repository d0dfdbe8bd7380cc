import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { NativeConnection } from '@temporalio/worker';
import { createFolderStore } from '../../adapters/files/folder-store';
import { createReceiptLinks } from '../../adapters/identity/receipt-links';
import { createSmtpMailer } from '../../adapters/mail/smtp-mailer';
import { openSignatureBytes } from '../../adapters/pdf/open-signature-bytes';
import { createPdfPool } from '../../adapters/pdf/pdf-pool';
import { ALL_MODELS } from '../../adapters/postgres/all-models';
import { createRecord } from '../../adapters/postgres/commit';
import { createActPool } from '../../adapters/postgres/pool';
import { PROJECTIONS } from '../../adapters/postgres/projections/all-projections';
import { createRelay } from '../../adapters/postgres/relay';
import { openDevelopmentAuthority } from '../../adapters/signing/development-authority';
import { createProcessGateway } from '../../api/process-gateway';
import { startMailbox } from '../../embedded/mailbox';
import { activitiesOf, composeWorker } from '../../worker/compose';
import { createEffectPorts } from '../../worker/effect-ports';
import { wakeOthers } from '../../worker/wake-others';
import { quietRuntime } from './temporal-office';
import { testTemporalAddress, type TestDatabase } from './database';
import { createDemoOffice } from './demo-office';
import { bundledWorkflows } from './temporal-workflows';

export type StoryOffice = Awaited<ReturnType<typeof openStoryOffice>>;

interface StoryOptions {
  readonly clockShiftMs?: () => number;
  /** A record and a data folder that are there already, as a restore leaves them. */
  readonly restored?: { readonly database: TestDatabase; readonly folder: string };
}

/** The demo office with every real part: PostgreSQL, Temporal, SMTP, typesetting and keys. A shifted clock lets it live on another day. */
export async function openStoryOffice({ clockShiftMs = () => 0, restored }: StoryOptions = {}) {
  quietRuntime();
  const folder = restored?.folder ?? mkdtempSync(join(tmpdir(), 'trinh-story-'));
  const folders = { heads: join(folder, 'heads'), keys: join(folder, 'keys') };
  const database = restored?.database ?? (await createDemoOffice(folders.keys));
  const mailbox = await startMailbox(join(folder, 'mail'));
  const pool = createActPool({ connectionString: database.url, max: 10 });
  const authority = await openDevelopmentAuthority(folders.keys);
  const address = testTemporalAddress();
  const taskQueue = `story-${randomUUID()}`;
  const gateway = createProcessGateway({ address, namespace: 'default', taskQueue });
  const record = createRecord({ pool, models: ALL_MODELS, projections: PROJECTIONS, waker: gateway, clockShiftMs });
  const files = createFolderStore(join(folder, 'files'));
  const mailer = createSmtpMailer({ url: mailbox.smtpUrl, from: 'Văn thư <vanthu@hoasen.example>' });
  const pdf = createPdfPool(1);
  const receiptLinks = createReceiptLinks({ secret: 'a secret for this test only, long enough', publicUrl: 'http://office.example' });
  const ports = createEffectPorts({
    record: createRecord({ pool, models: ALL_MODELS, projections: PROJECTIONS, waker: wakeOthers(gateway), clockShiftMs }),
    pool, files, mailer, pdf, keys: authority, receiptLinks, clockShiftMs,
    signatures: openSignatureBytes({
      work: pdf, keys: authority, authorityPem: authority.authorityPem, keysFolder: folders.keys, timestamps: null, pool, files,
    }),
    heads: { folder: folders.heads, keysFolder: folders.keys },
  });
  const connection = await NativeConnection.connect({ address });
  const worker = await composeWorker({
    connection, namespace: 'default', taskQueue, workflowBundle: await bundledWorkflows(), activities: activitiesOf(ports),
  });
  const ended = worker.run();
  // On a busy machine a wake can run out of time, as anywhere: the relay is what sends it again.
  const relay = createRelay({ pool, waker: gateway });
  relay.start();
  return {
    pool, record, files, authority, mailbox, pdf, ports, receiptLinks, gateway, connection, taskQueue, folder, folders,
    databaseUrl: database.url,
    async close() {
      await relay.stop();
      worker.shutdown();
      await ended;
      await connection.close();
      await record.settled();
      await gateway.close();
      mailer.close();
      await pdf.close();
      await mailbox.stop();
      await pool.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
