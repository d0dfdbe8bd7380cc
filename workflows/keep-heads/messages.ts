export const KEEP_HEADS = 'keepHeads';

/** Of the schedule and of the runs it begins: one for each task queue, since several offices can share a namespace. */
export function keepHeadsId(taskQueue: string): string {
  return `keep-heads/${taskQueue}`;
}
