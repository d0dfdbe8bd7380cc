import { join } from 'node:path';
import { bundleWorkflowCode, type WorkflowBundle } from '@temporalio/worker';

let bundling: Promise<WorkflowBundle> | undefined;

/** The workflows as a worker runs them; bundled once for a test file. */
export function bundledWorkflows(): Promise<WorkflowBundle> {
  bundling ??= bundleWorkflowCode({ workflowsPath: join(__dirname, '..', '..', 'workflows', 'index.ts'), logger: SILENT });
  return bundling;
}

const silent = (): void => undefined;
export const SILENT = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: silent };
