import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorkflowCode, type WorkflowBundlePath } from '@temporalio/worker';
import { madeOnce } from './made-once';

/** The workflows as a worker runs them; bundled once for all test files. */
export async function bundledWorkflows(): Promise<WorkflowBundlePath> {
  return { codePath: join(await madeOnce('workflows', bundleInto), FILE) };
}

const FILE = 'workflows.js';

async function bundleInto(folder: string): Promise<void> {
  const { code } = await bundleWorkflowCode({ workflowsPath: join(__dirname, '..', '..', 'workflows', 'index.ts'), logger: SILENT });
  await mkdir(folder);
  await writeFile(join(folder, FILE), code);
}

const silent = (): void => undefined;
export const SILENT = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: silent };
