import { addMs, type Instant } from '../time/instant';
import type { Delivery } from './dispatch';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Waits between attempts at an address that says "not now": about a day in all. */
const RETRY_AFTER_MS = [
  MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 6 * HOUR_MS, 6 * HOUR_MS, 6 * HOUR_MS, 6 * HOUR_MS,
] as const;

/** When an attempt that was refused for now is made again; undefined after a day of it: then a person has to look. */
export function nextAttempt(delivery: Delivery, attempt: number, now: Instant): Instant | undefined {
  const tries = attempt - (delivery.attemptsBefore ?? 0);
  const waitMs = RETRY_AFTER_MS[tries - 1];
  return waitMs === undefined ? undefined : addMs(now, waitMs);
}
