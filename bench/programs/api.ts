import { createServer } from 'node:http';
import express from 'express';
import { pino } from 'pino';
import { createPdfPool } from '../../adapters/pdf/pdf-pool';
import { createApi } from '../../api/app';
import { createEffectsHere } from '../../api/effects-here';
import { mountRoutes } from '../../api/http/mount-routes';
import { answerWithProblem } from '../../api/problems/send-problem';
import { openApiParts } from '../../api/open-parts';
import { createProcessGateway } from '../../api/process-gateway';
import { readConfig } from '../../config/read-config';
import { handIn } from './hand-in';
import { createMemoryFiles, keysWithoutSecrets, signaturesWithoutPdf } from './no-pdf';
import { pdfWorkRoute } from './pdf-work';

/** As many as the API of the product has. */
const PDF_THREADS = 1;

/** The API of the product with keys that need no PIN, and two more routes: one hands in over the route of the measurement, one asks for PDF work. */
async function main(): Promise<void> {
  const config = readConfig();
  const logger = pino({ name: 'api', level: config.logLevel });
  const gateway = createProcessGateway(config.temporal);
  const { parts: opened, close } = await openApiParts(config, gateway, logger);
  const { record, states } = opened;
  const effectsAtOnce = createEffectsHere({ record, states, logger, files: createMemoryFiles(), signatures: signaturesWithoutPdf });
  const parts = { ...opened, effectsAtOnce, signingKeys: keysWithoutSecrets };
  const api = createApi(parts);
  const app = express();
  app.use('/api/bench', express.json());
  const pdf = createPdfPool(PDF_THREADS);
  app.use('/api', mountRoutes([handIn, pdfWorkRoute(pdf)], parts));
  app.use(api.app);
  app.use(answerWithProblem);
  const server = createServer(app);
  server.listen(config.web.port, config.web.host);
  await new Promise<void>((resolve) => process.once('SIGTERM', () => resolve()));
  api.close();
  server.closeAllConnections();
  server.close();
  await pdf.close();
  await close();
  await gateway.close();
}

main().catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`);
  process.exit(1);
});
