import { condition, sleep } from '@temporalio/workflow';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;
const FIRST_REST_MS = 10_000;
const LONGEST_REST_MS = 10 * 60_000;

/** The wait between looks while the record is away: half a second, doubling, at most a minute. */
export async function pauseAfter(failures: number): Promise<void> {
  await sleep(doubling(FIRST_PAUSE_MS, failures - 1, LONGEST_PAUSE_MS), { summary: 'chưa đọc được hồ sơ / record away' });
}

/**
 * How long an effect rests that ended and is listed again: not at all the first time, then ten seconds, doubling, at most ten
 * minutes. Without it an effect that the record does not take would run in a circle.
 */
export function restMsAfter(ended: number): number {
  return ended < 2 ? 0 : doubling(FIRST_REST_MS, ended - 2, LONGEST_REST_MS);
}

/** True when `stirred` stays false for a second. */
export async function staysQuiet(stirred: () => boolean): Promise<boolean> {
  await condition(stirred, '1s', { summary: 'chờ lúc yên để bắt đầu lại / quiet moment' });
  return !stirred();
}

function doubling(firstMs: number, times: number, longestMs: number): number {
  return Math.min(firstMs * 2 ** Math.min(times, 20), longestMs);
}
