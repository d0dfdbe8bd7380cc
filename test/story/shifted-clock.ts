import type { StreamId } from '../../domain/stream/stream-id';
import { msBetween, type Instant } from '../../domain/time/instant';
import type { StoryOffice } from '../support/story-office';

/** The clock of a story's office: it runs as ours does, and can be moved on. */
export function shiftedClock() {
  let shiftMs = 0;
  return {
    clockShiftMs: () => shiftMs,
    /** It is `moment` now, or a little later; the runs of `streams` look at the record, as at the ring of their timers. */
    async moveTo(office: StoryOffice, moment: Instant, ...streams: readonly StreamId[]): Promise<void> {
      shiftMs += Math.max(0, msBetween(await office.ports.clock.now(), moment)) + 1;
      for (const stream of streams) await office.gateway.wake(stream);
    },
  };
}
