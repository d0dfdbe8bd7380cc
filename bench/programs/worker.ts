import { createRelay } from '../../adapters/postgres/relay';
import { createProcessGateway } from '../../api/process-gateway';
import { readConfig } from '../../config/read-config';
import { activitiesOf, composeWorker } from '../../worker/compose';
import { connectEngine } from '../../worker/connect-engine';
import { ensureSearchAttributes } from '../../worker/search-attributes';
import { openWorkerLog } from '../../worker/worker-log';
import { openParts } from '../../worker/worker-parts';
import { createMemoryFiles, signaturesWithoutPdf, typesettingWithoutPdf } from './no-pdf';

/** The worker of the product, whose effects make no PDF. It brings up no runs for the items that only lie open. */
async function main(): Promise<void> {
  const config = readConfig();
  const { address, namespace, taskQueue } = config.temporal;
  const log = openWorkerLog(config.logLevel);
  const gateway = createProcessGateway(config.temporal);
  const parts = await openParts(config, gateway);
  const onWait = (waitMs: number): void => log.warn({ address, waitMs }, 'waiting for Temporal');
  const connection = await connectEngine({ address, signal: new AbortController().signal, onWait });
  if (connection === undefined) return;
  await ensureSearchAttributes(connection, namespace);
  const ports = { ...parts.ports, files: createMemoryFiles(), typesetting: typesettingWithoutPdf, signatures: signaturesWithoutPdf };
  const workflowBundle = { codePath: config.folders.workflowBundle };
  const worker = await composeWorker({ connection, namespace, taskQueue, workflowBundle, activities: activitiesOf(ports) });
  const onError = (reason: unknown): void => log.warn({ reason: String(reason) }, 'a wake failed');
  const relay = createRelay({ pool: parts.readPool, waker: gateway, onError });
  relay.start();
  log.info('the worker is at work');
  await worker.run();
  await relay.stop();
  await connection.close();
  await parts.close();
  await gateway.close();
}

main().catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`);
  process.exit(1);
});
