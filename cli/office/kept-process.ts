import type { GuardedProcess } from '../../embedded/guarded-process';
import type { Say } from '../../embedded/say';

export interface KeptProcess {
  pid(): number;
  stop(): Promise<void>;
}

export interface Keeping {
  readonly title: string;
  readonly logFile: string;
  readonly say: Say;
  start(): Promise<GuardedProcess> | GuardedProcess;
  /** Told each time another process took the place of one that ended. */
  readonly onRestart?: () => void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** A process that lived this long was well: the next restart is quick again. */
const WELL_AFTER_MS = 60_000;

/** Starts a process and starts it again whenever it ends by itself, waiting longer each time it ends soon. */
export async function keepRunning(keeping: Keeping): Promise<KeptProcess> {
  const kept = { current: await keeping.start(), stopping: false, wake: (): void => undefined };
  const watching = watch(keeping, kept);
  return {
    pid: () => kept.current.pid,
    stop: async () => {
      kept.stopping = true;
      kept.wake();
      await kept.current.stop();
      await watching;
    },
  };
}

interface Kept {
  current: GuardedProcess;
  stopping: boolean;
  wake: () => void;
}

async function watch(keeping: Keeping, kept: Kept): Promise<void> {
  let waitMs = FIRST_WAIT_MS;
  for (;;) {
    const beganAt = Date.now();
    const how = await kept.current.ended;
    if (kept.stopping) return;
    keeping.say(`${keeping.title} dừng bất thường (${how}); khởi động lại. Chi tiết: ${keeping.logFile}`);
    waitMs = Date.now() - beganAt > WELL_AFTER_MS ? FIRST_WAIT_MS : waitMs;
    do {
      await pause(waitMs, kept);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
      if (kept.stopping) return;
    } while (!(await startAgain(keeping, kept)));
  }
}

async function startAgain(keeping: Keeping, kept: Kept): Promise<boolean> {
  try {
    kept.current = await keeping.start();
  } catch (error) {
    keeping.say(`${keeping.title} chưa khởi động lại được: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  if (kept.stopping) await kept.current.stop();
  else keeping.onRestart?.();
  return true;
}

function pause(ms: number, kept: Kept): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    kept.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
