import { join } from 'node:path';
import { API_PROGRAM } from '../../../cli/office/programs';
import { findFreePort } from '../../../embedded/free-port';
import { startNode } from '../../../embedded/node-process';
import { eventually } from '../../support/eventually';
import type { RealOffice } from './real-office';

export interface ApiWithoutEngine {
  readonly url: string;
  /** -9: nothing it still meant to do is done. */
  kill(): Promise<void>;
}

/** One more API of this office, for which the engine is nowhere to be found: what it commits, nobody is woken for. */
export async function startApiWithoutEngine(office: RealOffice): Promise<ApiWithoutEngine> {
  const [port, nobody] = [await findFreePort(), await findFreePort()];
  const url = `http://127.0.0.1:${port}`;
  const process_ = startNode({
    script: API_PROGRAM,
    environment: { ...office.environment, PORT: String(port), PUBLIC_URL: url, TEMPORAL_ADDRESS: `127.0.0.1:${nobody}` },
    logFile: join(office.dataFolder, 'logs', 'api-without-engine.log'),
  });
  await eventually(() => fetch(`${url}/api/health/live`), { timeoutMs: 60_000 });
  return {
    url,
    async kill() {
      process.kill(process_.pid, 'SIGKILL');
      await process_.ended;
    },
  };
}
