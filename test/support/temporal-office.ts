import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { DefaultLogger, makeTelemetryFilterString, NativeConnection, Runtime, type WorkflowBundleOption } from '@temporalio/worker';
import type { EffectPorts } from '../../activities';
import type { Waker } from '../../activities/ports';
import { createRecord, type PostgresRecord } from '../../adapters/postgres/commit';
import type { Models } from '../../adapters/postgres/erased-model';
import { createActPool } from '../../adapters/postgres/pool';
import { createClock, createStateReader } from '../../adapters/postgres/state-reader';
import { createProcessGateway, type ProcessGateway } from '../../api/process-gateway';
import { activitiesOf, composeWorker, type ComposedWorker, type WorkerActivities } from '../../worker/compose';
import { wakeOthers } from '../../worker/wake-others';
import { createTestDatabase, testTemporalAddress, type TestDatabase } from './database';
import { memoryPorts, type MemoryPorts } from './temporal-memory-ports';
import { bundledWorkflows } from './temporal-workflows';

export interface OfficeOptions {
  readonly models: Models;
  readonly temporalAddress?: string;
  /** Laid over the ports of the effects: what a test wants to see or to break. */
  readonly ports?: Partial<EffectPorts>;
  readonly database?: TestDatabase;
  /** The file that exports the workflows, when they are not those of the office. */
  readonly workflows?: string;
  /** What stands between the ports and the worker: see `kill-after-effect.ts`. */
  readonly activities?: (ports: EffectPorts) => WorkerActivities;
}

/** A record, an engine and the doors between them, as the API and a worker have them. */
export interface Office {
  readonly database: TestDatabase;
  readonly pool: Pool;
  /** As the API has it: its acts wake runs. */
  readonly record: PostgresRecord;
  readonly gateway: ProcessGateway;
  readonly taskQueue: string;
  readonly memory: MemoryPorts;
  readonly ports: EffectPorts;
  /** While true, what is committed leaves its wake in the outbox and sends nothing, as an API killed right after its commit. */
  losesWakes: boolean;
  startWorker(): Promise<RunningWorker>;
  close(): Promise<void>;
}

export interface RunningWorker {
  stop(): Promise<void>;
}

/** Faults of the engine and of workers are shown; what runs themselves complain about is what tests provoke. */
export function quietRuntime(): void {
  const show = new DefaultLogger('ERROR');
  const unlessFromARun = new DefaultLogger('ERROR', ({ level, message, meta }) => {
    if (meta?.['sdkComponent'] !== 'workflow') show.log(level, message, meta);
  });
  Runtime.install({ logger: unlessFromARun, telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }) } } });
}

export async function openOffice(
  { models, temporalAddress = testTemporalAddress(), ports, database, workflows, activities = activitiesOf }: OfficeOptions,
): Promise<Office> {
  const ownDatabase = database ?? (await createTestDatabase());
  const pool = createActPool({ connectionString: ownDatabase.url, max: 10 });
  const taskQueue = `trinh-${randomUUID()}`;
  const gateway = createProcessGateway({ address: temporalAddress, namespace: 'default', taskQueue });
  const waker: Waker = {
    async wake(streamId) {
      if (office.losesWakes) throw new Error('this wake is lost');
      await gateway.wake(streamId);
    },
  };
  const record = createRecord({ pool, models, projections: [], waker });
  const memory = memoryPorts();
  const allPorts: EffectPorts = {
    ...memory.ports,
    record: createRecord({ pool, models, projections: [], waker: wakeOthers(gateway) }),
    states: createStateReader(pool),
    clock: createClock(pool),
    ...ports,
  };
  const workers = new Set<RunningWorker>();
  const office: Office = {
    losesWakes: false,
    database: ownDatabase, pool, record, gateway, taskQueue, memory, ports: allPorts,
    async startWorker() {
      const worker = await startWorker(temporalAddress, taskQueue, activities(allPorts), await bundledWorkflows(workflows));
      workers.add(worker);
      return worker;
    },
    async close() {
      await Promise.all([...workers].map((worker) => worker.stop()));
      await record.settled();
      await gateway.close();
      await pool.end();
      if (database === undefined) await ownDatabase.drop();
    },
  };
  return office;
}

async function startWorker(
  address: string, taskQueue: string, activities: WorkerActivities, workflowBundle: WorkflowBundleOption,
): Promise<RunningWorker> {
  const connection = await NativeConnection.connect({ address });
  const worker: ComposedWorker = await composeWorker({ connection, namespace: 'default', taskQueue, workflowBundle, activities });
  const ended = worker.run();
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    worker.shutdown();
    await ended;
    await connection.close();
  };
  return {
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}
