import { Pool } from 'pg';
import type { ClientConfig, PoolConfig } from 'pg';

/** An act that cannot have its locks or its answer within this time is refused as "not available": nobody queues behind a stuck one. */
const ACT_LIMIT_MS = 2_000;
const CONNECT_LIMIT_MS = 1_500;

/**
 * Every statement of an act finds its rows by key. A plan is made once per connection, perhaps while tables are small or not yet
 * counted, and kept: reading a whole table must not look cheap then, for it would cost milliseconds later.
 */
const PLANS = '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off';

export interface PoolOptions {
  readonly connectionString: string;
  readonly max: number;
  /** Told of connections that break. Unheard, such an error would end the process. */
  readonly onBroken?: (error: Error) => void;
}

/** Connections for `commit` and the hot reads: every statement and every wait for a lock ends within two seconds. */
export function createActPool(options: PoolOptions): Pool {
  return createPool(options, {
    statement_timeout: ACT_LIMIT_MS,
    lock_timeout: ACT_LIMIT_MS,
    // Statements of one transaction are sent without waiting for each other's answer; their order and their errors stay the same.
    pipeline: true,
    options: PLANS,
  });
}

/**
 * Connections for words that are saved before the act that needs them. They do not wait for the disk: the act that follows is
 * flushed after them in the same log and makes them durable; words whose act never came may be lost.
 */
export function createWordsPool(options: PoolOptions): Pool {
  return createPool(options, { statement_timeout: ACT_LIMIT_MS, options: '-c synchronous_commit=off' });
}

/** Connections for long reads: verification, sweeps, lists of an operator. */
export function createReadPool(options: PoolOptions): Pool {
  return createPool(options, {});
}

function createPool(options: PoolOptions, limits: PoolConfig & ClientConfig & { readonly pipeline?: boolean }): Pool {
  const pool = new Pool({
    connectionString: options.connectionString,
    max: options.max,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    keepAlive: true,
    ...limits,
  });
  const tell = (error: Error): void => options.onBroken?.(error);
  pool.on('error', tell);
  // A connection can also break while it is lent out; the statement on it fails as well, and that is what its user sees.
  pool.on('connect', (client) => client.on('error', tell));
  return pool;
}
