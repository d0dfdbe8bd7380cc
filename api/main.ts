import { createServer } from 'node:http';
import { pino } from 'pino';
import { readConfig } from '../config/read-config';
import { createApi } from './app';
import { openApiParts } from './open-parts';
import { createProcessGateway } from './process-gateway';

/** The API process: serves until it is told to stop, then lets what is under way come to its end. */
async function main(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const config = readConfig();
  const logger = pino({ name: 'api', level: config.logLevel });
  const gateway = createProcessGateway(config.temporal);
  const { parts, close } = await openApiParts(config, gateway, logger);
  const api = createApi(parts);
  const server = createServer(api.app);
  const { host, port } = config.web;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  logger.info({ host, port }, 'the API answers');
  await toldToStop();
  api.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 3_000).unref();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await close();
  await gateway.close();
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

main().catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`);
  process.exit(1);
});
