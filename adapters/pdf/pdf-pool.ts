import { join } from 'node:path';
import type { PdfCall, PdfTask } from './pdf-calls';
import { createPdfWork, type PdfWork } from './pdf-work';
import { createThreads, type Threads } from './worker-threads';

export interface PdfPool extends PdfWork {
  /** Ends the threads; work in hand is refused. */
  close(): Promise<void>;
}

/**
 * PDF work on `threads` worker threads, one of them begun at once when `readyAtOnce`. From source (tests) there is no compiled file a
 * thread could run, so the same work is done in the calling thread.
 */
export function createPdfPool(threads: number, { readyAtOnce = false } = {}): PdfPool {
  if (__filename.endsWith('.ts')) return { ...createPdfWork(), close: async () => {} };
  return overThreads(createThreads(threads, join(__dirname, 'pdf-worker.js'), readyAtOnce));
}

function overThreads({ run, close }: Threads): PdfPool {
  // Messages between threads are untyped: that a thread answers what the task returns holds by pdf-worker.ts alone.
  const ask = <T extends PdfTask>(task: T, input: Parameters<PdfWork[T]>): ReturnType<PdfWork[T]> =>
    run({ task, input } as PdfCall) as ReturnType<PdfWork[T]>;
  return {
    typeset: (...input) => ask('typeset', input),
    setAsDrafted: (...input) => ask('setAsDrafted', input),
    faultOfOwnPage: (...input) => ask('faultOfOwnPage', input),
    scanOfPictures: (...input) => ask('scanOfPictures', input),
    setCopy: (...input) => ask('setCopy', input),
    sheet: (...input) => ask('sheet', input),
    typesetForApproval: (...input) => ask('typesetForApproval', input),
    numberPage: (...input) => ask('numberPage', input),
    faultOfScan: (...input) => ask('faultOfScan', input),
    readyScan: (...input) => ask('readyScan', input),
    printTogether: (...input) => ask('printTogether', input),
    prepareSignature: (...input) => ask('prepareSignature', input),
    prepareSeal: (...input) => ask('prepareSeal', input),
    embedSignature: (...input) => ask('embedSignature', input),
    addLongTermData: (...input) => ask('addLongTermData', input),
    verifyIssued: (...input) => ask('verifyIssued', input),
    verifyAlone: (...input) => ask('verifyAlone', input),
    close,
  };
}
