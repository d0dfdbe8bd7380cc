import { NativeConnection } from '@temporalio/worker';
import { createRecord } from '../../adapters/postgres/commit';
import { createActPool } from '../../adapters/postgres/pool';
import { createClock, createStateReader } from '../../adapters/postgres/state-reader';
import { createProcessGateway } from '../../api/process-gateway';
import { activitiesOf, composeWorker } from '../../worker/compose';
import { memoryPorts } from './temporal-memory-ports';
import { errandModels } from './temporal-errands';
import { quietRuntime } from './temporal-office';

export interface DoomedWorker {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly taskQueue: string;
  readonly bundlePath: string;
}

/** A worker process that is gone, without a word to anybody, in the middle of the first typesetting it is given. */
export async function runDoomedWorker({ databaseUrl, temporalAddress, taskQueue, bundlePath }: DoomedWorker): Promise<void> {
  quietRuntime();
  const pool = createActPool({ connectionString: databaseUrl, max: 4 });
  const gateway = createProcessGateway({ address: temporalAddress, namespace: 'default', taskQueue });
  const memory = memoryPorts();
  const typesetting = {
    async typeset(): Promise<never> {
      process.kill(process.pid, 'SIGKILL');
      return new Promise(() => undefined);
    },
  };
  const worker = await composeWorker({
    connection: await NativeConnection.connect({ address: temporalAddress }), namespace: 'default', taskQueue,
    workflowBundle: { codePath: bundlePath },
    activities: activitiesOf({
      ...memory.ports, typesetting, states: createStateReader(pool), clock: createClock(pool),
      record: createRecord({ pool, models: errandModels, projections: [], waker: gateway }),
    }),
  });
  await worker.run();
}
