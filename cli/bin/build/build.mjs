import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root, StepFailed } from './run-step.mjs';
import { requireTypescript } from './run-typescript.mjs';

const STAMP = join(root, 'dist', '.stamp');

/** Does the steps whose sources changed since they were last done, showing each and its time. Two builds never run at once. */
export async function build(steps, { force = false } = {}) {
  const wanted = steps.filter((step) => step.isWanted());
  if (!force && (await staleSteps(wanted)).length === 0) return;
  const { doExclusively } = requireTypescript('embedded/exclusive.ts');
  const onWait = (pid) => tell(`Một tiến trình khác (${pid ?? '…'}) đang dựng chương trình; đang chờ.`);
  await doExclusively(join(root, 'dist', '.lock'), onWait, async () => {
    for (const step of force ? wanted : await staleSteps(wanted)) await runStep(step);
  });
}

/** One line of progress; kept off the standard output, which belongs to the command's own answer. */
export function tell(line) {
  process.stderr.write(`${line}\n`);
}

async function staleSteps(steps) {
  const stamps = await readStamps();
  const stale = [];
  for (const step of steps) {
    const done = stamps[step.name] === (await fingerprint(root, step.sources)) && existsSync(join(root, step.leaves));
    if (!done) stale.push(step);
  }
  return stale;
}

async function runStep(step) {
  const beganAt = Date.now();
  // Taken before the work: a file changed meanwhile is seen by the next build.
  const taken = await fingerprint(root, step.sources);
  try {
    await step.run();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    throw new StepFailed(`${step.title}: không thành công.\n${error.message}`);
  }
  tell(`${step.title}: ${((Date.now() - beganAt) / 1000).toFixed(1)} giây`);
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(STAMP, JSON.stringify({ ...(await readStamps()), [step.name]: taken }));
}

async function readStamps() {
  try {
    return JSON.parse(await readFile(STAMP, 'utf8'));
  } catch {
    return {};
  }
}
