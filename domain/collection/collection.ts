import type { Urgency } from '../stream/open-task';
import type { Instant } from '../time/instant';

/** The four answers of a consulted unit. */
export type Opinion = 'agree' | 'agree-with-remarks' | 'disagree' | 'not-our-field';
/** The vote of a committee member by written ballot. */
export type Vote = 'for' | 'against' | 'other';

/**
 * Opinions or votes asked of several posts at once, each answering for itself: the stream `consultation/<document>/<round>` or
 * `ballot/<document>/<round>`. It is opened and closed by its document; an answer never moves the document's `seq`.
 */
export interface CollectionState {
  readonly documentId: string;
  readonly purpose: 'consultation' | 'ballot';
  readonly stepId: string;
  readonly round: number;
  readonly textSha256: string;
  readonly askedPostIds: readonly string[];
  readonly openedAt: Instant;
  readonly dueAt?: Instant;
  readonly urgency: Urgency;
  readonly answers: Readonly<Record<string, CollectedAnswer>>;
  readonly closed?: { readonly at: Instant; readonly why: ClosingReason };
}

export interface CollectedAnswer {
  readonly answer: Opinion | Vote;
  readonly at: Instant;
  readonly personId: string;
  readonly textSha256: string;
  readonly wordsId?: string;
}

export type ClosingReason = 'all-answered' | 'time-up' | 'withdrawn' | 'returned';

export type CollectionEvent = { readonly v: 1 } & (
  | {
      readonly type: 'CollectionOpened'; readonly documentId: string; readonly purpose: 'consultation' | 'ballot'; readonly stepId: string;
      readonly round: number; readonly textSha256: string; readonly askedPostIds: readonly string[]; readonly dueAt?: Instant;
      readonly urgency: Urgency;
    }
  | {
      readonly type: 'AnswerGiven'; readonly postId: string; readonly personId: string; readonly answer: Opinion | Vote;
      readonly textSha256: string; readonly wordsId?: string;
    }
  | { readonly type: 'CollectionEnded'; readonly why: ClosingReason }
);

/** `giveOpinion` on a consultation, `castVote` on a ballot. An opinion carries the hash of the text it speaks about. */
export type CollectionCommandBody =
  | { readonly kind: 'giveOpinion'; readonly answer: Opinion; readonly textSha256: string; readonly wordsId?: string }
  | { readonly kind: 'castVote'; readonly answer: Vote; readonly textSha256: string; readonly wordsId?: string }
  | { readonly kind: 'look' };
