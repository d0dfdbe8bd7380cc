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

/** Asks a process to end and waits for it; after the last signal it is given up. */
export async function endProcess(pid: number, signals: readonly NodeJS.Signals[], eachWaitMs: number): Promise<boolean> {
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
