/** What is made from the sources, in order: each step, the sources it depends on, and what must be there afterwards. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateApiTypes } from './api-types.mjs';
import { generatePrismaClient } from './prisma-generate.mjs';
import { root, runNode } from './run-step.mjs';

const ROOMS = ['domain', 'workflows', 'activities', 'adapters', 'config', 'api', 'worker', 'embedded', 'cli', 'prisma', 'bench'];
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'prisma.config.ts'];

export const generateStep = {
  name: 'generate',
  title: 'Sinh mã truy cập cơ sở dữ liệu',
  sources: ['prisma', 'prisma.config.ts', 'package-lock.json'],
  leaves: 'adapters/postgres/generated',
  isWanted: () => existsSync(join(root, 'prisma', 'schema.prisma')),
  run: generatePrismaClient,
};

/** Types only: a running office does without them, so only type checks and tests ask for this step. */
export const apiTypesStep = {
  name: 'api-types',
  title: 'Sinh kiểu dữ liệu của API cho giao diện',
  sources: ['api', 'domain', 'adapters', 'cli/bin/build/api-types.mjs', 'package-lock.json'],
  leaves: 'web/api/generated/api.ts',
  isWanted: () => true,
  run: generateApiTypes,
};

/** Whether the types hold is asked by `npm run typecheck`; here it would be two thirds of a first start's wait. */
const compileStep = {
  name: 'compile',
  title: 'Biên dịch mã nguồn',
  sources: [...ROOMS, ...SETTINGS],
  leaves: 'dist/cli/main.js',
  isWanted: () => true,
  run: () => runNode([join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--noCheck']),
};

const bundleStep = {
  name: 'bundle',
  title: 'Đóng gói luồng xử lý',
  sources: ['workflows', 'domain', 'package-lock.json'],
  leaves: 'dist/workflow-bundle.js',
  isWanted: () => existsSync(join(root, 'workflows', 'index.ts')),
  run: bundleWorkflows,
};

export const webStep = {
  name: 'web',
  title: 'Dựng giao diện web',
  sources: ['web', 'domain', 'docs/huong-dan', 'package-lock.json'],
  leaves: 'web/dist/index.html',
  isWanted: () => ['ts', 'mts', 'js', 'mjs'].some((ending) => existsSync(join(root, 'web', `vite.config.${ending}`))),
  run: () => runNode([join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', 'web']),
};

export const allSteps = [generateStep, compileStep, bundleStep, webStep];

async function bundleWorkflows() {
  const { bundleWorkflowCode } = await import('@temporalio/worker');
  const silent = () => undefined;
  const logger = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: silent };
  const { code } = await bundleWorkflowCode({ workflowsPath: join(root, 'workflows', 'index.ts'), logger });
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(join(root, 'dist', 'workflow-bundle.js'), code);
}
