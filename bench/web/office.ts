import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { createReadPool } from '../../adapters/postgres/pool';
import { openOffice } from '../../cli/office/office';
import { readStartConfig } from '../../config/read-config';
import { findFreePort } from '../../embedded/free-port';
import { ensureDatabase, startPostgres } from '../../embedded/postgres';
import type { Say } from '../../embedded/say';

/** The demo office as `npm start` opens it, in a folder of its own. */
export interface WebOffice {
  readonly url: string;
  /** Into the record, as its owner: to fill it. */
  readonly pool: Pool;
  readonly folder: string;
  /** Ends every process and deletes the folder. */
  stop(): Promise<void>;
}

export async function openWebOffice(say: Say): Promise<WebOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'trinh-bench-web-'));
  // PostgreSQL may run as another user, who must be able to walk through
  await chmod(folder, 0o711);
  const stops: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const postgres = await startPostgres({ folder: join(folder, 'postgres'), logFile: join(folder, 'postgres.log'), say });
    stops.push(() => postgres.stop());
    const databaseUrl = await ensureDatabase(postgres.url, 'trinh');
    const data = join(folder, 'data');
    await mkdir(data, { mode: 0o711 });
    const environment = { ...process.env, ...(await settingsFor(databaseUrl, data)) };
    const office = await openOffice(readStartConfig(environment), say);
    stops.push(() => office.stop());
    const pool = createReadPool({ connectionString: databaseUrl, max: 2 });
    stops.push(() => pool.end());
    return { url: office.url, pool, folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function settingsFor(databaseUrl: string, data: string): Promise<Readonly<Record<string, string>>> {
  return {
    TRINH_MODE: 'demo', DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: '', TRINH_DATA_DIR: data, PORT: String(await findFreePort()),
    PUBLIC_URL: '', SMTP_URL: '',
  };
}
