import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMachine } from '../../config/machine';
import { startTemporal, type RunningTemporal } from '../../embedded/temporal';
import { findTemporal } from '../../embedded/temporal-finder';

export interface OwnTemporal {
  readonly address: string;
  goAway(): Promise<void>;
  /** On the same port: with what it knew if it `remembers`, otherwise with nothing. */
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

export interface OwnTemporalOptions {
  readonly remembers?: boolean;
  readonly dynamicConfig?: Readonly<Record<string, number>>;
}

/** A Temporal server of this test's own, for what would disturb others. */
export async function startOwnTemporal({ remembers = false, dynamicConfig = {} }: OwnTemporalOptions = {}): Promise<OwnTemporal> {
  const folder = mkdtempSync(join(tmpdir(), 'trinh-temporal-'));
  const found = await findTemporal({ ...readMachine(), temporalAddress: undefined }, () => undefined);
  if (found.kind !== 'program') throw new Error('a test needs a Temporal server of its own');
  const fixed = { program: found.path, dbFile: remembers ? join(folder, 'temporal.db') : null, logFile: join(folder, 'temporal.log'), dynamicConfig };
  let server: RunningTemporal = await startTemporal(fixed);
  return {
    address: server.address,
    goAway: () => server.stop(),
    async comeBack() {
      server = await startTemporal({ ...fixed, port: server.port });
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
