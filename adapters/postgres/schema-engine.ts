import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { DatabaseError, Pool } from 'pg';

// Node has it; neither the es2023 library nor @types/node 20 says so.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ readonly instance: { readonly exports: { __wbindgen_start(): void } } }>;
};

// The bindings remember the memory they were given: a second instance in one process would read the first one's.
let loading: ReturnType<typeof loadEngine> | undefined;

/**
 * Lends Prisma's own migration engine, as WebAssembly over the `pg` driver: the same engine as `prisma migrate deploy`, without the
 * binary that command would download. All connections are closed when `work` ends.
 */
export async function withSchemaEngine<T>(databaseUrl: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loading ??= loadEngine();
  const { SchemaEngine } = await loading;
  // One connection: the engine's advisory lock, which keeps two starts from migrating at once, belongs to the connection that took it.
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const driver = bindMigrationAwareSqlAdapterFactory(driverOver(pool));
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, driver);
    return await work(engine);
  } finally {
    await pool.end();
  }
}

/** The vendor's driver cuts a script at every semicolon, also inside a function body; PostgreSQL reads a whole script by itself. */
function driverOver(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  const driver = new PrismaPg(pool);
  const connect = async () => {
    const connection = await driver.connect();
    connection.executeScript = async (script) => {
      await pool.query(script).catch(rethrowForEngine);
    };
    return connection;
  };
  return { provider: driver.provider, adapterName: driver.adapterName, connect, connectToShadowDb: () => driver.connectToShadowDb() };
}

/** The engine shows only what comes in its driver's own form; a bare error of `pg` would read "External error id#0". */
function rethrowForEngine(error: unknown): never {
  if (!(error instanceof DatabaseError)) throw error;
  throw new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? '',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}

async function loadEngine() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = join(dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')), 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file), { './schema_engine_bg.js': withIdleTimers(bindings) });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings;
}

/** The engine never clears its ten seconds' patience for the advisory lock; such a timer must not keep a finished process alive. */
function withIdleTimers(bindings: object): object {
  const startTimer = (done: () => void, afterMs: number) => setTimeout(done, afterMs >>> 0).unref();
  const isTimer = (name: string) => name.startsWith('__wbg_setTimeout_');
  return Object.fromEntries(Object.entries(bindings).map(([name, value]) => [name, isTimer(name) ? startTimer : value]));
}
