import { civilDateOf } from '../domain/time/instant';
import { withHeartbeat } from './heartbeat';
import type { Clock, HeadKeeping } from './ports';

export interface HeadPorts {
  readonly clock: Clock;
  readonly headKeeping: HeadKeeping;
}

/** One list a night: kept once for the day, a second attempt finds it there. */
export function createKeepHeads({ clock, headKeeping }: HeadPorts) {
  return async function keepHeads(): Promise<void> {
    const now = await clock.now();
    await withHeartbeat(async () => headKeeping.keep(civilDateOf(now), now));
  };
}
