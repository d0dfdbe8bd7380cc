import type { Pool, PoolClient } from 'pg';
import { asRecordError, isWorthRunningAgain } from './record-unavailable';
import { together } from './queries/together';

/**
 * How a transaction ends. Either its last statements are already on their way, and `commit` is sent behind them without waiting for
 * their answer; or nothing was written, and it is rolled back: the locks alone would make a commit wait for the disk.
 */
export type Ending<Result> = { readonly writing: Promise<Result> } | { readonly nothingWritten: Result };

const TRIES = 5;

/**
 * Runs `work` in one transaction. When somebody else did the same first (a unique key) or two stood in a circle, everything is
 * undone and `work` runs again from the start. Throws `RecordUnavailable` when the database cannot be had.
 */
export async function inTransaction<Result>(pool: Pool, work: (client: PoolClient) => Promise<Ending<Result>>): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await once(pool, work);
    } catch (error) {
      if (tried >= TRIES || !isWorthRunningAgain(error)) throw asRecordError(error);
    }
  }
}

async function once<Result>(pool: Pool, work: (client: PoolClient) => Promise<Ending<Result>>): Promise<Result> {
  const client = await pool.connect();
  let unusable: Error | undefined;
  try {
    const [, ending] = await together([client.query('begin'), work(client)]);
    if ('nothingWritten' in ending) {
      await client.query('rollback');
      return ending.nothingWritten;
    }
    // After a failed statement `commit` undoes everything; the failure itself is what is thrown here.
    const [result] = await together([ending.writing, client.query('commit')]);
    return result;
  } catch (error) {
    unusable = await rollback(client);
    throw error;
  } finally {
    // A connection whose rollback failed is thrown away: back in the pool it would carry a half-done transaction.
    client.release(unusable);
  }
}

async function rollback(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error('rollback failed', { cause: error });
  }
}
