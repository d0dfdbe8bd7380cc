import type { Sight } from '../../activities';

/** All a run remembers. It can be thrown away at any moment and begun again from the record. */
export interface RunMemory {
  /** Something asks for a look: a wake, the end of an effect, the alarm. */
  woken: boolean;
  /** Looks that failed since the last that worked. */
  failedLooks: number;
  standing?: Sight;
}
