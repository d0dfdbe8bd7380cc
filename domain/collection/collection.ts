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
  /** Asked posts that had somebody of their unit prepare the answer. */
  readonly preparing?: Readonly<Record<string, Preparing>>;
  readonly closed?: { readonly at: Instant; readonly why: ClosingReason };
}

/** A remark, and where it is pinned: to a block of the text (counted from 0, body then annexes), to a page, or to the whole text. */
export interface Remark {
  readonly wordsId: string;
  readonly block?: number;
  readonly page?: number;
}

/** A file sent with an opinion; its name is kept like words. */
export interface Attachment {
  readonly sha256: string;
  readonly nameWordsId: string;
}

/** What an answer says, whoever wrote it. */
export interface AnswerContent {
  readonly answer: Opinion | Vote;
  readonly textSha256: string;
  readonly wordsId?: string;
  readonly remarks?: readonly Remark[];
  readonly attachment?: Attachment;
}

export interface CollectedAnswer extends AnswerContent {
  readonly at: Instant;
  readonly personId: string;
}

/** An officer writes, the head of the unit gives: `prepared` is what the officer handed back. */
export interface Preparing {
  readonly preparerPostId: string;
  readonly assignedAt: Instant;
  readonly prepared?: CollectedAnswer;
}

export type ClosingReason = 'all-answered' | 'time-up' | 'withdrawn' | 'returned';

export type CollectionEvent = { readonly v: 1 } & (
  | {
      readonly type: 'CollectionOpened'; readonly documentId: string; readonly purpose: 'consultation' | 'ballot'; readonly stepId: string;
      readonly round: number; readonly textSha256: string; readonly askedPostIds: readonly string[]; readonly dueAt?: Instant;
      readonly urgency: Urgency;
    }
  | ({ readonly type: 'AnswerGiven'; readonly postId: string; readonly personId: string } & AnswerContent)
  | { readonly type: 'PreparerNamed'; readonly postId: string; readonly personId: string; readonly preparerPostId: string }
  | ({ readonly type: 'AnswerPrepared'; readonly postId: string; readonly personId: string; readonly preparerPostId: string } & AnswerContent)
  /** A change of the calendar moved the deadline of its step. */
  | { readonly type: 'CollectionDueMoved'; readonly dueAt: Instant }
  | { readonly type: 'CollectionEnded'; readonly why: ClosingReason }
);

/** What a unit writes when it is asked. An opinion carries the hash of the text it speaks about. */
export interface OpinionContent extends AnswerContent {
  readonly answer: Opinion;
}

/** `giveOpinion` on a consultation, `castVote` on a ballot. */
export type CollectionCommandBody =
  | ({ readonly kind: 'giveOpinion' } & OpinionContent)
  | { readonly kind: 'castVote'; readonly answer: Vote; readonly textSha256: string; readonly wordsId?: string }
  /** The asked post names who in its unit writes the answer. */
  | { readonly kind: 'namePreparer'; readonly preparerPostId: string }
  /** Whoever was named hands the answer back to the asked post, which alone gives it. */
  | ({ readonly kind: 'prepareOpinion'; readonly forPostId: string } & OpinionContent)
  | { readonly kind: 'look' };
