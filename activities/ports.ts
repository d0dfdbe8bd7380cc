import type { Command } from '../domain/stream/command';
import type { Refusal } from '../domain/stream/refusal';
import type { Standing, StandingForRun } from '../domain/stream/standing';
import type { StreamId } from '../domain/stream/stream-id';

/** What a commit answers: done (now or before), or one refusal. */
export type CommitOutcome =
  | {
      readonly kind: 'done';
      readonly repeated: boolean;
      readonly seq: number;
      readonly answer: Readonly<Record<string, unknown>>;
      readonly standing: Standing;
      readonly wakeInMs: number;
      /** Runs to wake after this commit; the outbox holds the same until they were. */
      readonly wakes: readonly StreamId[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly seq: number };

/** The record: the one place where an act happens. */
export interface RecordPort {
  commit(command: Command): Promise<CommitOutcome>;
  /** Does what is due on a stream and returns how it stands; writes nothing when nothing is due. */
  look(streamId: StreamId): Promise<StandingForRun>;
}

/** Files by the hash of their bytes. Writing the same bytes twice is one file. */
export interface FileStore {
  put(bytes: Uint8Array): Promise<{ readonly sha256: string; readonly bytes: number }>;
  get(sha256: string): Promise<Uint8Array>;
  has(sha256: string): Promise<boolean>;
}

export interface MailMessage {
  /** Becomes the Message-ID: the same delivery sent again is recognisable as the same mail. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly fileName: string; readonly contentType: string; readonly bytes: Uint8Array }[];
}

export type MailOutcome =
  | { readonly kind: 'sent'; readonly serverAnswer: string }
  | { readonly kind: 'refused-for-good'; readonly serverAnswer: string }
  | { readonly kind: 'refused-for-now'; readonly serverAnswer: string };

export interface Mailer {
  send(message: MailMessage): Promise<MailOutcome>;
}

/** Tells a run to look at the record. Lost or doubled wakes cost time, never an act. */
export interface Waker {
  wake(streamId: StreamId): Promise<void>;
}
