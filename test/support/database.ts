import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { databaseUrl } from '../../embedded/postgres';

/** What the setup made: our tables, and nothing in them. */
const MIGRATED = 'trinh_template';

export interface TestDatabase {
  readonly url: string;
  /** Drops it, also while somebody is still connected. */
  drop(): Promise<void>;
}

/** A fresh migrated database of its own, copied from the template the setup made (some 30 ms) or from the one named. */
export function createTestDatabase(template = MIGRATED): Promise<TestDatabase> {
  return createDatabase(`template ${template}`);
}

/** A database with nothing in it, not even our tables. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase('');
}

/** A migrated database by this name, to be filled and then copied; one left half filled is thrown away. Its address. */
export async function createTemplateDatabase(name: string): Promise<string> {
  const server = testServerUrl();
  await run(server, `drop database if exists ${name} with (force)`);
  await run(server, `create database ${name} template ${MIGRATED}`);
  return databaseUrl(server, name);
}

async function createDatabase(origin: string): Promise<TestDatabase> {
  const server = testServerUrl();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await run(server, `create database ${name} ${origin}`);
  return { url: databaseUrl(server, name), drop: () => run(server, `drop database if exists ${name} with (force)`) };
}

/** The owner's address of the tests' PostgreSQL. */
export function testServerUrl(): string {
  return setting('TEST_DATABASE_URL');
}

/** The tests' Temporal server, host:port. */
export function testTemporalAddress(): string {
  return setting('TEST_TEMPORAL_ADDRESS');
}

/** A folder for what several test files use, gone when the tests are over. */
export function testSharedFolder(): string {
  return setting('TEST_SHARED_FOLDER');
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run this test through jest's project "parts".`);
  return value;
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
