import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The command line of a live process, or null when there is none by this id. */
export function commandLineOf(pid: number): string | null {
  try {
    if (existsSync('/proc/self/cmdline')) {
      if (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return null;
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    }
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/**
 * Ends the program whose pid stands in the first line of `pidFile`, left by a start that was killed, if it is still that program:
 * its command line must hold `mark`, for the pid may have gone to a stranger. Answers whether the way is free.
 */
export async function endFormerRun(
  pidFile: string,
  mark: string,
  signals: readonly NodeJS.Signals[],
): Promise<'free' | 'stranger' | 'stuck'> {
  if (!existsSync(pidFile)) return 'free';
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const running = Number.isInteger(pid) && pid > 0 ? commandLineOf(pid) : null;
  if (running === null) return 'free';
  if (!running.includes(mark)) return 'stranger';
  return (await endProcess(pid, signals, 10_000)) ? 'free' : 'stuck';
}

/** Asks a process to end and waits for it; after the last signal it is given up. */
async function endProcess(pid: number, signals: readonly NodeJS.Signals[], eachWaitMs: number): Promise<boolean> {
  for (const signal of signals) {
    try {
      process.kill(pid, signal);
    } catch {
      return true;
    }
    const until = Date.now() + eachWaitMs;
    while (Date.now() < until) {
      if (commandLineOf(pid) === null) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return commandLineOf(pid) === null;
}
