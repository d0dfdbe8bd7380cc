import { LONGEST_WAIT_MS } from '../../domain/stream/standing';
import type { Standing, StandingForRun } from '../../domain/stream/standing';
import { msBetween } from '../../domain/time/instant';
import type { Instant } from '../../domain/time/instant';

/** What stays due after a look needs somebody, not the next millisecond. */
const OVERDUE_AGAIN_MS = 3_600_000;

/** How long the run may wait before it looks again; at least 1 ms. */
export function wakeInMs(standing: Standing, now: Instant): number {
  if (standing.wakeAt === undefined) return LONGEST_WAIT_MS;
  return Math.min(LONGEST_WAIT_MS, Math.max(1, msBetween(now, standing.wakeAt)));
}

/** The same after a look: everything due has been done, so what is still overdue is looked at an hour later. */
export function standingForRun({ wakeAt, ...standing }: Standing, waitMs: number): StandingForRun {
  return { ...standing, wakeInMs: waitMs > 1 || wakeAt === undefined ? waitMs : OVERDUE_AGAIN_MS };
}
