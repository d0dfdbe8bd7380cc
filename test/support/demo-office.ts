import { cp } from 'node:fs/promises';
import { createReadPool } from '../../adapters/postgres/pool';
import { openDevelopmentAuthority } from '../../adapters/signing/development-authority';
import { civilDateOf } from '../../domain/time/instant';
import { seedDemoOffice } from '../../prisma/seed/seed-demo-office';
import { createTemplateDatabase, createTestDatabase, type TestDatabase } from './database';
import { madeOnce } from './made-once';

/**
 * The demo office in a database of its own, with its keys in `keysFolder`: a copy of what the first test file to ask lays out,
 * for sealing some thirty keys takes seconds.
 */
export async function createDemoOffice(keysFolder: string): Promise<TestDatabase> {
  // Its mandates begin and end around the day it is laid out, so after midnight it is another office.
  const name = `demo_office_${civilDateOf(new Date().toISOString()).replaceAll('-', '_')}`;
  await cp(await madeOnce(name, (keys) => layOut(name, keys)), keysFolder, { recursive: true });
  return createTestDatabase(name);
}

async function layOut(name: string, keysFolder: string): Promise<void> {
  const pool = createReadPool({ connectionString: await createTemplateDatabase(name), max: 1 });
  try {
    await seedDemoOffice({ pool, authority: await openDevelopmentAuthority(keysFolder) });
  } finally {
    await pool.end();
  }
}
