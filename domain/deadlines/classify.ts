import { civilDateOf } from '../time/instant';
import type { Instant } from '../time/instant';

/** Trước hạn, đúng hạn, quá hạn. */
export type Punctuality = 'early' | 'on-time' | 'overdue';

/** Where a moment stands to a deadline: on a day before it, on its day up to its moment, or past it. */
export function classify(dueAt: Instant, now: Instant): Punctuality {
  if (now > dueAt) return 'overdue';
  return civilDateOf(now) < civilDateOf(dueAt) ? 'early' : 'on-time';
}
