import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../../config/project-root';
import { childEnvironment } from '../../../config/child-environment';
import type { RealOffice } from './real-office';

const answerSchema = z.object({ findings: z.array(z.unknown()) });

/** `trinh verify --json`, as an operator of this office calls it. */
export async function verifyRecordHere(office: RealOffice): Promise<{ readonly exitCode: number | null; readonly findings: readonly unknown[] }> {
  const script = join(projectRoot(), 'cli', 'bin', 'trinh.mjs');
  const verifying = spawn(process.execPath, [script, 'verify', '--json'], {
    env: childEnvironment(office.environment), stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(verifying, 'exit');
  const answer = answerSchema.parse(JSON.parse(await text(verifying.stdout)));
  await ended;
  return { exitCode: verifying.exitCode, findings: answer.findings };
}
