import type { Actor } from './actor';
import type { StreamId } from './stream-id';

/** What somebody asks of one stream. `body.kind` names the act. */
export interface Command<Body extends { readonly kind: string } = { readonly kind: string }> {
  /** The same id is the same act: a repeat gets the stored answer. UUIDv5 of the person and their idempotency key. */
  readonly commandId: string;
  readonly streamId: StreamId;
  readonly actor: Actor;
  /** `seq` of the stream the actor saw. Left out by the system, which acts on whatever stands. */
  readonly expectedVersion?: number;
  readonly body: Body;
}
