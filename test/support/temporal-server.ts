import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMachine } from '../../config/machine';
import { startTemporal, type RunningTemporal } from '../../embedded/temporal';
import { findTemporal } from '../../embedded/temporal-finder';

export interface OwnTemporal {
  readonly address: string;
  /** Ends it and starts it again on the same port with nothing left of what it knew. */
  loseEverything(): Promise<void>;
  stop(): Promise<void>;
}

/** A Temporal server of this test's own, in memory, for what would disturb others. */
export async function startOwnTemporal(dynamicConfig: Readonly<Record<string, number>> = {}): Promise<OwnTemporal> {
  const folder = mkdtempSync(join(tmpdir(), 'trinh-temporal-'));
  const found = await findTemporal({ ...readMachine(), temporalAddress: undefined }, () => undefined);
  if (found.kind !== 'program') throw new Error('a test needs a Temporal server of its own');
  const start = (port?: number): Promise<RunningTemporal> =>
    startTemporal({ program: found.path, dbFile: null, logFile: join(folder, 'temporal.log'), dynamicConfig, ...(port !== undefined && { port }) });
  let server = await start();
  return {
    address: server.address,
    async loseEverything() {
      await server.stop();
      server = await start(server.port);
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
