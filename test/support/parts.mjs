/** The real parts the tests run on: one PostgreSQL with a migrated template database, and one Temporal server in memory. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireTypescript } from '../../cli/bin/build/run-typescript.mjs';

export const TEMPLATE_DATABASE = 'trinh_template';

export async function startParts() {
  const say = (line) => process.stderr.write(`${line}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'trinh-test-'));
  // As root, PostgreSQL runs as another user, who must be able to walk in here.
  chmodSync(folder, 0o711);
  const [postgres, temporal] = await Promise.all([startTestPostgres(folder, say), startTestTemporal(folder)]);
  return {
    databaseUrl: postgres.url,
    temporalAddress: temporal.address,
    sharedFolder: folder,
    stop: async () => {
      await Promise.all([postgres.stop(), temporal.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startTestPostgres(folder, say) {
  const { startPostgres, ensureDatabase } = requireTypescript('embedded/postgres.ts');
  const { migrateDatabase } = requireTypescript('adapters/postgres/migrate.ts');
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), logFile: join(folder, 'postgres.log'), say, throwAway: true });
  const migrations = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
  try {
    await migrateDatabase(await ensureDatabase(postgres.url, TEMPLATE_DATABASE), migrations);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return postgres;
}

async function startTestTemporal(folder) {
  const { findTemporal } = requireTypescript('embedded/temporal-finder.ts');
  const { startTemporal } = requireTypescript('embedded/temporal.ts');
  const { readMachine } = requireTypescript('config/machine.ts');
  const quiet = () => undefined;
  // Not somebody's own server: tests make and break what they find there.
  const found = await findTemporal({ ...readMachine(), temporalAddress: undefined }, quiet);
  return startTemporal({ program: found.path, dbFile: null, logFile: join(folder, 'temporal.log') });
}
