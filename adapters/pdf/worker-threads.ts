import { Worker } from 'node:worker_threads';
import type { PdfCall, PdfReply } from './pdf-calls';

export interface Threads {
  run(call: PdfCall): Promise<unknown>;
  close(): Promise<void>;
}

interface Waiting {
  readonly call: PdfCall;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Work of an office takes tens of milliseconds; a file that takes longer than this was made to, and everybody else waits behind it. */
const LONGEST_TASK_MS = 60_000;

interface Busy extends Waiting {
  readonly deadline: NodeJS.Timeout;
}

interface Office {
  readonly file: string;
  readonly size: number;
  readonly queue: Waiting[];
  readonly idle: Worker[];
  readonly busy: Map<Worker, Busy>;
  closed: boolean;
}

/**
 * At most `size` threads over one file, a queue before them. Each has one task in hand; one that dies, or takes too long, fails its task only.
 * `readyAtOnce`: the first thread loads its code now, a second of work nobody then waits for.
 */
export function createThreads(size: number, file: string, readyAtOnce: boolean): Threads {
  const office: Office = { file, size, queue: [], idle: [], busy: new Map(), closed: false };
  if (readyAtOnce) {
    const first = hire(office);
    first.unref();
    office.idle.push(first);
  }
  return {
    run(call) {
      if (office.closed) return Promise.reject(closedError());
      return new Promise((resolve, reject) => {
        office.queue.push({ call, resolve, reject });
        handOut(office);
      });
    },
    async close() {
      office.closed = true;
      for (const waiting of office.queue.splice(0)) waiting.reject(closedError());
      await Promise.all([...office.idle, ...office.busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

/** All but the first start when there is work for them, so one that cannot start fails a task instead of being started again and again. */
function hire(office: Office): Worker {
  const worker = new Worker(office.file);
  worker.on('message', (reply: PdfReply) => finish(office, worker, reply));
  worker.on('error', (error) => lose(office, worker, error));
  worker.on('exit', () => lose(office, worker, new Error('A PDF thread ended.')));
  return worker;
}

function handOut(office: Office): void {
  while (office.queue.length > 0 && office.busy.size < office.size) {
    const waiting = office.queue.shift();
    if (!waiting) return;
    const worker = office.idle.shift() ?? hire(office);
    const deadline = setTimeout(() => {
      lose(office, worker, new Error('A PDF task took too long.'));
      void worker.terminate();
    }, LONGEST_TASK_MS);
    office.busy.set(worker, { ...waiting, deadline });
    // A thread at work keeps the process alive; an idle one does not.
    worker.ref();
    worker.postMessage(waiting.call);
  }
}

function finish(office: Office, worker: Worker, reply: PdfReply): void {
  const waiting = office.busy.get(worker);
  if (!waiting) return;
  clearTimeout(waiting.deadline);
  office.busy.delete(worker);
  worker.unref();
  office.idle.push(worker);
  if (reply.kind === 'done') waiting.resolve(reply.value);
  else waiting.reject(Object.assign(new Error(reply.message), { name: reply.name }));
  handOut(office);
}

/** Told twice for one thread (error, then exit): only the first time it is still known. */
function lose(office: Office, worker: Worker, error: unknown): void {
  const at = office.idle.indexOf(worker);
  if (at < 0 && !office.busy.has(worker)) return;
  if (at >= 0) office.idle.splice(at, 1);
  const waiting = office.busy.get(worker);
  clearTimeout(waiting?.deadline);
  waiting?.reject(error instanceof Error ? error : new Error('A PDF thread failed.'));
  office.busy.delete(worker);
  handOut(office);
}

function closedError(): Error {
  return new Error('The PDF threads are closed.');
}
