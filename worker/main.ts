import { createProcessGateway } from '../api/process-gateway';
import { readConfig } from '../config/read-config';
import { startBackground } from './background';
import { activitiesOf, composeWorker } from './compose';
import { connectEngine } from './connect-engine';
import { ensureSearchAttributes } from './search-attributes';
import { openWorkerLog } from './worker-log';
import { openParts } from './worker-parts';

/** One worker process: runs, effects, relay and sweep, until it is told to stop. */
async function main(): Promise<void> {
  // Here and not by a flag: threads would inherit it, and runs make a stack for every promise.
  process.setSourceMapsEnabled(true);
  const config = readConfig();
  const { address, namespace, taskQueue } = config.temporal;
  const log = openWorkerLog(config.logLevel);
  const gateway = createProcessGateway(config.temporal);
  const parts = await openParts(config, gateway);
  try {
    const connection = await connectEngine({
      address,
      signal: toldToStop(),
      onWait: (waitMs) => log.warn({ address, waitMs }, 'Temporal does not answer yet; the worker waits for it'),
    });
    if (connection === undefined) return;
    await ensureSearchAttributes(connection, namespace);
    const workflowBundle = { codePath: config.folders.workflowBundle };
    const worker = await composeWorker({ connection, namespace, taskQueue, workflowBundle, activities: activitiesOf(parts.ports) });
    const background = startBackground({ connection, namespace, gateway, pool: parts.readPool, log });
    log.info({ address, namespace, taskQueue }, 'the worker is at work');
    try {
      await worker.run();
    } finally {
      await background.stop();
    }
    await connection.close();
  } finally {
    await parts.close();
    await gateway.close();
  }
}

/** The workers hear of the signals by themselves; this is for the time before they run. */
function toldToStop(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  return stopping.signal;
}

main().catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`);
  process.exit(1);
});
