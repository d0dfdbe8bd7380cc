import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '../config/child-environment';
import { projectRoot } from '../config/project-root';
import type { GuardedProcess } from './guarded-process';

export interface NodeProgram {
  /** The compiled file, from the project's folder. */
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
}

const GRACE_MS = 20_000;

/** Starts one of our own programs, which ends when this process is gone (end-with-starter.cjs); its words go to the log. */
export function startNode(program: NodeProgram): GuardedProcess {
  const root = projectRoot();
  const log = openSync(program.logFile, 'a');
  const arguments_ = ['--require', join(root, 'embedded', 'end-with-starter.cjs'), join(root, program.script)];
  const child = spawn(process.execPath, arguments_, {
    cwd: root,
    env: childEnvironment(program.environment),
    stdio: ['ignore', log, log, 'ipc'],
    detached: true,
  });
  closeSync(log);
  const state = { ended: false };
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(signal === null ? `mã ${code}` : `tín hiệu ${signal}`));
  }).then((words) => {
    state.ended = true;
    return words;
  });
  return {
    pid: child.pid ?? 0,
    ended,
    hasEnded: () => state.ended,
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}
