import { Worker, type NativeConnection, type WorkflowBundleOption } from '@temporalio/worker';
import {
  createDigestActivities, createDispatchActivities, createHeadActivities, createLookActivities, createPdfActivities,
  createReminderActivities, type EffectPorts,
} from '../activities';
import { documentsQueueOf } from '../workflows/activity-options';
import { DOCUMENTS_WORKER_SETTINGS, WORKER_SETTINGS } from './worker-settings';

export interface WorkerParts {
  readonly connection: NativeConnection;
  readonly namespace: string;
  /** PDF work is taken from the queue beside it: see `documentsQueueOf`. */
  readonly taskQueue: string;
  readonly workflowBundle: WorkflowBundleOption;
  readonly activities: WorkerActivities;
}

export type WorkerActivities = ReturnType<typeof activitiesOf>;

export interface ComposedWorker {
  /** Resolves when both workers have come to rest after a shutdown; throws when one of them fails. */
  run(): Promise<void>;
  shutdown(): void;
}

/** The workers of one process: runs, looks and mail on one queue, PDF work on the other. */
export async function composeWorker(parts: WorkerParts): Promise<ComposedWorker> {
  const { connection, namespace, taskQueue, workflowBundle, activities } = parts;
  const runs = await Worker.create({ ...WORKER_SETTINGS, connection, namespace, taskQueue, workflowBundle, activities: activities.runs });
  const documents = await Worker.create({
    ...DOCUMENTS_WORKER_SETTINGS, connection, namespace, taskQueue: documentsQueueOf(taskQueue), activities: activities.documents,
  });
  const workers = [runs, documents];
  const shutdown = (): void => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  return {
    async run() {
      // One that fails takes the other along: a process that does half its work looks healthy and is not.
      await Promise.all(workers.map((worker) => worker.run().finally(shutdown)));
    },
    shutdown,
  };
}

/** Every activity by the queue it is taken from. */
export function activitiesOf(ports: EffectPorts, documents = createPdfActivities(ports)) {
  const { typesetDraft: typeset, prepareSignature, embedSignature } = documents;
  const tries = { typeset, prepareSignature, embedSignature };
  return {
    runs: {
      ...createLookActivities({ ...ports, tries }), ...createReminderActivities(ports), ...createDispatchActivities(ports),
      ...createDigestActivities(ports), ...createHeadActivities(ports),
    },
    documents,
  };
}
