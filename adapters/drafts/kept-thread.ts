import type { Worker } from 'node:worker_threads';

/** A thread that has nothing to do for this long is let go, with the memory it holds. */
const LONGEST_WAIT_MS = 30_000;
/** What earlier files left behind in a thread must never cost a later one its memory. */
const MOST_FILES = 50;

/** Starting a thread takes longer than reading a file: one that did its work well waits for the next. */
export interface KeptThread {
  /** The waiting thread, or a new one; keeps the process alive until it is given back or ends. */
  take(): Worker;
  /** After work that went well; a second thread that waits is not kept. */
  giveBack(worker: Worker): void;
}

export function keepThread(start: () => Worker): KeptThread {
  const served = new WeakMap<Worker, number>();
  let waiting: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | undefined;

  function startNew(): Worker {
    const worker = start();
    const forget = (): void => {
      if (waiting?.worker === worker) stopWaiting();
    };
    return worker.on('error', forget).on('exit', forget);
  }

  function stopWaiting(): Worker | undefined {
    clearTimeout(waiting?.timer);
    const worker = waiting?.worker;
    waiting = undefined;
    return worker;
  }

  return {
    take() {
      const worker = stopWaiting() ?? startNew();
      worker.ref();
      return worker;
    },
    giveBack(worker) {
      worker.unref();
      const files = (served.get(worker) ?? 0) + 1;
      served.set(worker, files);
      if (waiting !== undefined || files >= MOST_FILES) return void worker.terminate();
      waiting = { worker, timer: setTimeout(() => void stopWaiting()?.terminate(), LONGEST_WAIT_MS).unref() };
      return undefined;
    },
  };
}
