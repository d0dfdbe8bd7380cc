import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type DraftFileOutcome, refuseFile } from '../draft-file';
import { keepThread } from '../kept-thread';
import { readDocx } from '../read-docx';

/** A Word file of 500 pages is read in a second; one that takes longer was made to. A thread may need to start first. */
const LONGEST_READING_MS = 20_000;
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

const thread = keepThread(() => new Worker(join(__dirname, 'docx-worker.js'), { resourceLimits: MEMORY, stderr: true }));

/**
 * Reads a Word file in a thread that is ended when it takes too long or too much memory, so that a hostile one delays nobody. From source
 * (tests) there is no compiled file a thread could run, so it is read in the calling thread.
 */
export function readDocxApart(bytes: Uint8Array): Promise<DraftFileOutcome> {
  if (__filename.endsWith('.ts')) return Promise.resolve(readDocx(bytes));
  const worker = thread.take();
  return new Promise((resolve) => {
    const leave = (): void => {
      clearTimeout(deadline);
      worker.off('message', finish).off('error', lose).off('exit', lose);
    };
    const finish = (outcome: DraftFileOutcome): void => {
      leave();
      thread.giveBack(worker);
      resolve(outcome);
    };
    const giveUp = (code: 'too-slow' | 'unsafe'): void => {
      leave();
      void worker.terminate();
      resolve(refuseFile(code));
    };
    const lose = (): void => giveUp('unsafe');
    const deadline = setTimeout(() => giveUp('too-slow'), LONGEST_READING_MS);
    worker.on('message', finish).on('error', lose).on('exit', lose);
    worker.postMessage(Uint8Array.from(bytes));
  });
}
