import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment } from '../config/child-environment';
import { projectRoot } from '../config/project-root';

export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

export interface GuardedProgram {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly logFile: string;
  /** The signal by which this program ends in good order. */
  readonly endSignal: 'SIGINT' | 'SIGTERM' | 'SIGKILL';
  readonly graceMs: number;
  readonly runAs: RunAs | null;
  readonly environment?: Readonly<Record<string, string>>;
  /** Holds the program's pid while it runs, for a start that comes before a killed one's programs have ended. */
  readonly pidFile?: string;
  /** Folders to delete once the program has ended, whoever ended it. */
  readonly removeAfter?: readonly string[];
}

export interface GuardedProcess {
  readonly pid: number;
  /** Resolves when the program has ended, with words for the log. */
  readonly ended: Promise<string>;
  hasEnded(): boolean;
  stop(): Promise<void>;
}

/** Starts a program beside a guard that ends it when this process is gone, even by kill -9 (see guard.mjs). */
export async function startGuarded(program: GuardedProgram): Promise<GuardedProcess> {
  const order = {
    ...program,
    environment: childEnvironment(program.environment ?? {}),
    removeAfter: program.removeAfter ?? [],
    pidFile: program.pidFile ?? null,
  };
  // A group of its own: Ctrl+C in the terminal must not reach the database before those who still write to it.
  const guard = spawn(process.execPath, [join(projectRoot(), 'embedded', 'guard.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  });
  const state = { ended: false };
  const ended = new Promise<string>((resolve) => {
    guard.on('message', (report: unknown) => {
      const words = endingIn(report);
      if (words !== null) resolve(words);
    });
    guard.on('exit', () => resolve('guard ended'));
    guard.on('error', (error) => resolve(error.message));
  }).then((words) => {
    state.ended = true;
    return words;
  });
  const started = startedPid(guard);
  guard.send(order);
  const pid = await Promise.race([started, ended]);
  if (typeof pid === 'string') throw new Error(pid);
  return {
    pid,
    ended,
    hasEnded: () => state.ended,
    stop: async () => {
      if (guard.connected) guard.send('end');
      await ended;
    },
  };
}

function startedPid(guard: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    guard.on('message', (report: unknown) => {
      if (isRecord(report) && report['kind'] === 'started' && typeof report['pid'] === 'number') resolve(report['pid']);
    });
  });
}

function endingIn(report: unknown): string | null {
  if (!isRecord(report)) return null;
  if (report['kind'] === 'failed') return String(report['message']);
  if (report['kind'] === 'exited') return `code ${String(report['code'])}, signal ${String(report['signal'])}`;
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
