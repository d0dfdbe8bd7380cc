import type { Instant } from '../time/instant';

export type Urgency = 'normal' | 'urgent' | 'very-urgent' | 'express';

/** Work that waits for a post: one row of its inbox. `(streamId, key)` is unique. */
export interface OpenTask {
  /** Step and round and, where several posts answer the same step, the post: never reused for other work. */
  readonly key: string;
  readonly postId: string;
  readonly documentId: string;
  readonly step: string;
  readonly stepKind: string;
  readonly openedAt: Instant;
  readonly dueAt?: Instant;
  readonly urgency: Urgency;
}
