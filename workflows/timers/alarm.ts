import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/** A wait of nothing would ring in the same breath and ask the record again and again. */
const SHORTEST_MS = 20;

export interface Alarm {
  /** Makes sure it rings in `ms` at the latest. */
  ringWithin(ms: number): void;
}

/**
 * One timer that may ring early. It is set anew only when it has to ring sooner: a timer per act was measured at 12 CPU ms per
 * document, and a ring too early costs one look at which nothing is due.
 */
export function createAlarm(ring: () => void): Alarm {
  let set: { readonly at: number; readonly scope: CancellationScope } | undefined;
  return {
    ringWithin(ms) {
      const waitMs = Math.max(ms, SHORTEST_MS);
      const at = Date.now() + waitMs;
      if (set !== undefined && set.at <= at) return;
      set?.scope.cancel();
      const scope = new CancellationScope();
      set = { at, scope };
      scope.run(() => sleep(waitMs, { summary: 'đến hạn thì xem lại hồ sơ / look again when due' })).then(
        () => {
          set = undefined;
          ring();
        },
        ignoreCancellation,
      );
    },
  };
}

function ignoreCancellation(reason: unknown): void {
  if (!isCancellation(reason)) throw reason;
}
