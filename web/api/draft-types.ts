import type { DraftReading } from '../../domain/draft-reading/draft-reading';
import type { Finding, RecipientLine } from './document-types';
import type { Urgency } from './types';

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

/** What was read of a draft before it is handed in. */
export interface Draft {
  readonly draftId: string;
  readonly fileName?: string;
  readonly postId: string;
  readonly agencyId: string;
  readonly createdAt: string;
  readonly handedIn: boolean;
  readonly reading: DraftReading;
  readonly recipients: readonly RecipientLine[];
  readonly findings: readonly Finding[];
  readonly suggestedRoute: string;
  readonly routes: readonly Named[];
  readonly suggestedSignerPostId?: string;
  readonly signers: readonly NamedPost[];
  readonly units: readonly NamedPost[];
  readonly committees: readonly Named[];
  readonly fields: readonly Named[];
  readonly types: readonly Named[];
}

/** Addressees and groups of an agency's directory that fit a search. */
export interface Directory {
  readonly items: readonly Named[];
  readonly groups: readonly (Named & { readonly memberIds: readonly string[] })[];
}

/** Whom a printed line reaches, as the clerk chose where the directory could not tell. */
export interface ChosenLine {
  readonly line: number;
  readonly addresseeIds: readonly string[];
}

export interface DraftRow {
  readonly draftId: string;
  readonly subject: string;
  readonly documentType: string;
  readonly updatedAt: string;
}

export interface Submission {
  readonly route: string;
  readonly signAt?: string;
  readonly signerPostId: string;
  readonly committeeId?: string;
  readonly consultedPostIds?: readonly string[];
  readonly field?: string;
  readonly urgency?: Urgency;
  readonly postId: string;
  readonly recipients?: readonly ChosenLine[];
}
