import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';

export interface StartedScript {
  readonly child: ChildProcess;
  /** The next line it prints, read as JSON. @throws with what it complained of when it ends first */
  nextAnswer(): Promise<unknown>;
}

/**
 * Runs a few lines in a process of its own, which a test may then kill. `requireTypescript(path)` loads a file of the project and
 * `tell(value)` answers the test.
 */
export function startScript(lines: string): StartedScript {
  const loader = join(projectRoot(), 'cli', 'bin', 'build', 'run-typescript.mjs');
  const opening = `import { requireTypescript } from ${JSON.stringify(loader)};
    const tell = (value) => process.stdout.write(JSON.stringify(value) + '\\n');\n`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', opening + lines], { stdio: ['ignore', 'pipe', 'pipe'] });
  const heard = { answers: '', complaints: '', ended: false };
  child.stdout.on('data', (chunk: Buffer) => (heard.answers += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (heard.complaints += chunk.toString('utf8')));
  child.on('close', () => (heard.ended = true));
  const nextAnswer = async (): Promise<unknown> => {
    while (!heard.answers.includes('\n')) {
      if (heard.ended) throw new Error(heard.complaints);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const [line = '', ...rest] = heard.answers.split('\n');
    heard.answers = rest.join('\n');
    return JSON.parse(line);
  };
  return { child, nextAnswer };
}
