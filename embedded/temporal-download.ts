import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Say } from './say';
import { TEMPORAL_CLI_VERSION } from './temporal-ways';

const PATIENCE_MS = 120_000;

/** Lets Temporal's SDK download the CLI into `folder`; answers the program's path, or null when it could not be had. */
export async function downloadTemporal(folder: string, say: Say): Promise<string | null> {
  const before = await downloadedIn(folder);
  if (before !== null) return before;
  await mkdir(folder, { recursive: true });
  // Loaded only here: the testing package costs 300 ms, and a machine that has Temporal never needs it.
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const { DefaultLogger, Runtime } = await import('@temporalio/worker');
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const executable = { type: 'cached-download', downloadDir: folder, version: `v${TEMPORAL_CLI_VERSION}` } as const;
  const downloaded = TestWorkflowEnvironment.createLocal({ server: { executable } }).then(
    (environment) => environment.teardown().then(() => true),
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const done = await Promise.race([downloaded, tooLong]);
  clearTimeout(timer);
  if (!done) say('  không tải được qua bộ công cụ Temporal.');
  return done ? downloadedIn(folder) : null;
}

async function downloadedIn(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => []);
  const program = names.find((name) => /^temporal-.*[^.]$/.test(name) && !name.includes('downloading'));
  return program === undefined ? null : join(folder, program);
}
