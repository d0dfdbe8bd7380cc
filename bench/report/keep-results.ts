import { mkdir, writeFile } from 'node:fs/promises';
import { arch, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';

export function aboutMachine() {
  const [first] = cpus();
  const memoryGiB = Math.round(totalmem() / 2 ** 30);
  return { cores: cpus().length, cpu: first?.model, architecture: arch(), memoryGiB, node: process.version };
}

/** Written into bench/results/, named by the moment the run began. */
export async function keepResults(beganAt: Date, results: object, ending = ''): Promise<string> {
  const folder = join(projectRoot(), 'bench', 'results');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${beganAt.toISOString().slice(0, 16).replace(':', '')}${ending}.json`);
  await writeFile(file, `${JSON.stringify(results, null, 1)}\n`);
  return file;
}
