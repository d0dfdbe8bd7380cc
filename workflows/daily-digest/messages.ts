export const DAILY_DIGEST = 'dailyDigest';

/** Of the schedule and of the runs it begins: one for each task queue, since several offices can share a namespace. */
export function dailyDigestId(taskQueue: string): string {
  return `daily-digest/${taskQueue}`;
}
