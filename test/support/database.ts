import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { databaseUrl } from '../../embedded/postgres';

export interface TestDatabase {
  readonly url: string;
  /** Drops it, also while somebody is still connected. */
  drop(): Promise<void>;
}

/** A fresh migrated database of its own, copied from the template the setup made (some 30 ms). */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = testServerUrl();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await run(server, `create database ${name} template trinh_template`);
  return { url: databaseUrl(server, name), drop: () => run(server, `drop database if exists ${name} with (force)`) };
}

/** A database with nothing in it, not even our tables. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const server = testServerUrl();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await run(server, `create database ${name}`);
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
