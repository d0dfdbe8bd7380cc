import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';
import { startNode } from '../../embedded/node-process';
import type { Say } from '../../embedded/say';
import { keepRunning, type KeptProcess } from './kept-process';
import { lastLinesOf, logFileFor } from './log-files';

/** Our own programs, compiled. */
export const API_PROGRAM = join('dist', 'api', 'main.js');
export const WORKER_PROGRAM = join('dist', 'worker', 'main.js');
export const SEED_PROGRAM = join('dist', 'prisma', 'seed', 'main.js');

export interface ProgramSettings {
  readonly environment: Readonly<Record<string, string>>;
  readonly logFolder: string;
  readonly say: Say;
  /** Told whenever a program was started again, so that its new pid can be written down. */
  readonly onRestart: () => void;
}

/** Starts one of our programs and keeps it running. */
export function keepProgram(title: string, script: string, part: string, settings: ProgramSettings): Promise<KeptProcess> {
  const logFile = logFileFor(settings.logFolder, part);
  const start = () => startNode({ script, environment: settings.environment, logFile });
  return keepRunning({ title, logFile, say: settings.say, start, onRestart: settings.onRestart });
}

/** Runs one of our programs to its end. @throws when it fails, with the end of its log */
export async function runProgram(title: string, script: string, part: string, settings: ProgramSettings): Promise<void> {
  const logFile = logFileFor(settings.logFolder, part);
  const how = await startNode({ script, environment: settings.environment, logFile }).ended;
  if (how !== 'mã 0') throw new Error(`${title}: không thành công (${how}). Chi tiết: ${logFile}\n${lastLinesOf(logFile)}`);
}

export function isBuilt(script: string): boolean {
  return existsSync(join(projectRoot(), script));
}

/** Waits until the API answers. @throws after `patienceMs`, with the end of its log */
export async function untilApiAnswers(localUrl: string, logFolder: string, patienceMs = 60_000): Promise<void> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const status = await fetch(`${localUrl}/health`).then((response) => response.status, () => 0);
    if (status > 0 && status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const log = join(logFolder, 'api.log');
  throw new Error(`Trang web chưa sẵn sàng sau ${patienceMs / 1000} giây. Chi tiết: ${log}\n${lastLinesOf(log)}`);
}
