import type { StandingForRun } from '../../domain/stream/standing';
import { startListed, type Starters } from '../waiting/start-listed';
import type { Notice, Words } from '../waiting/show-to-operators';
import type { WaitingRun } from '../waiting/waiting-run';

export type Phase = 'drafting' | 'consultation' | 'examination' | 'council-session' | 'signing' | 'distribution';

/** One document on its way, as its phases see it. */
export interface DocumentRun {
  readonly standing: StandingForRun;
  /** The record says the document is in this phase, and it is not closed. */
  isIn(phase: Phase): boolean;
  /** Shows operators what is waited for. */
  tell(words: Words): void;
  /** Begins what the record asks for and does not run yet. */
  start(starters: Starters): void;
  /** Waits for an act, the end of an effect or time, and looks at the record again. */
  nextLook(): Promise<void>;
}

export function createDocumentRun(waiting: WaitingRun, notice: Notice): DocumentRun {
  return {
    get standing() {
      return waiting.standing;
    },
    isIn: (phase) => !waiting.standing.closed && waiting.standing.phase === phase,
    tell: (words) => notice(waiting.standing.phase, waiting.standing, words),
    start: (starters) => startListed(waiting, starters),
    nextLook: () => waiting.nextLook(),
  };
}
