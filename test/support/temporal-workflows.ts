import { mkdir, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { bundleWorkflowCode, type WorkflowBundlePath } from '@temporalio/worker';
import { projectRoot } from '../../config/project-root';
import { madeOnce } from './made-once';

/** See there. */
export const IMPATIENT_WORKFLOWS = 'test/support/impatient-workflows.ts';

/** The workflows as a worker runs them; bundled once for all test files. @param entry the file that exports them, from the project's folder */
export async function bundledWorkflows(entry = 'workflows/index.ts'): Promise<WorkflowBundlePath> {
  const { dir, name } = parse(entry);
  const folder = await madeOnce(`${dir}-${name}`.replaceAll('/', '-'), (unfinished) => bundleInto(unfinished, entry));
  return { codePath: join(folder, FILE) };
}

const FILE = 'workflows.js';

async function bundleInto(folder: string, entry: string): Promise<void> {
  const { code } = await bundleWorkflowCode({ workflowsPath: join(projectRoot(), entry), logger: SILENT });
  await mkdir(folder);
  await writeFile(join(folder, FILE), code);
}

const silent = (): void => undefined;
export const SILENT = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: silent };
