import type { Answers, Submission } from './generated/api';

export type { Draft, OwnPage, Submission } from './generated/api';

/** A post to choose; who holds it and in which unit, where that is told. */
export interface NamedPost {
  readonly postId: string;
  readonly title: string;
  readonly name?: string;
  readonly unitName?: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Addressees and groups of an agency's directory that fit a search. */
export type Directory = Answers['getAddressees'];
/** Whom a printed line reaches, as the clerk chose where the directory could not tell. */
export type ChosenLine = NonNullable<Submission['recipients']>[number];
export type DraftRow = Answers['getDrafts']['items'][number];
