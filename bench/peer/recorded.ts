/**
 * Figures of Flowable 8.0.0, tuned, on 2 cores with the same work and 50,000 other open items: recorded on 21 November 2026 on another
 * machine, shown only when the peer does not run in the same run. The middle of what several runs gave.
 */
export const RECORDED_PEER = {
  actsPerSecond: 166, actP95: 295, inboxP95: 160, cpuMsPerDocument: 167, calmActP95: 40, calmInboxP95: 43,
  busyAloneP95: 30, busyUnderLoadP95: 209,
} as const;

/** Our own first build, before the product: the shape that was chosen, measured the same way. */
export const RECORDED_PROTOTYPE = {
  actsPerSecond: 262, actP95: 150, inboxP95: 105, cpuMsPerDocument: 102, aloneP50: 3.5, aloneP95: 7.4,
} as const;
