import { join } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';
import { SILENT } from '../support/temporal-workflows';
import { ROOT } from './import-graph';

jest.setTimeout(60_000);

test('the bundle of the workflows holds the rules and the waiting, and nothing of the outside world', async () => {
  const modules: string[] = [];
  await bundleWorkflowCode({
    workflowsPath: join(ROOT, 'workflows', 'index.ts'),
    logger: SILENT,
    webpackConfigHook: (config) => ({
      ...config,
      plugins: [...(config.plugins ?? []), {
        apply(compiler) {
          compiler.hooks.compilation.tap('module-list', (compilation) => {
            compilation.hooks.finishModules.tap('module-list', (found) => {
              for (const module of found) modules.push(module.identifier());
            });
          });
        },
      }],
    }),
  });

  expect(modules.filter((name) => name.includes('/workflows/document-lifecycle/')).length).toBeGreaterThan(5);
  const foreign = new RegExp(['/(adapters|activities|api|config|worker|embedded)/[\\w-]+', '/node_modules/(zod|pg|@prisma|express|pino|nodemailer)/'].join('|'));
  const ours = modules.filter((name) => !name.includes('/node_modules/@temporalio/'));
  expect(ours.filter((name) => foreign.test(name.replace(ROOT, '')))).toEqual([]);
});
