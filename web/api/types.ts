/** Shapes of the API as the screens read them. Instants are ISO UTC; civil dates are YYYY-MM-DD. */

export interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor?: string;
}

export interface Post {
  readonly postId: string;
  readonly title: string;
  readonly unitName?: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly roles: readonly string[];
  readonly acting: boolean;
  readonly onBehalfOf?: string;
}

export interface Me {
  readonly personId: string;
  readonly name: string;
  readonly posts: readonly Post[];
  readonly demo: boolean;
  readonly certificate?: { readonly validTo: string };
}

export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly title: string;
  readonly hint: string;
}

export interface Who {
  readonly personId: string;
  readonly name: string;
  readonly postId: string;
  readonly postTitle: string;
  readonly unitName?: string;
}

export type Urgency = 'normal' | 'urgent' | 'very-urgent' | 'express';

export type InboxTab = 'mine' | 'moved' | 'done';

export interface InboxRow {
  readonly documentId: string;
  readonly streamId: string;
  readonly key: string;
  readonly step: string;
  readonly stepKind: string;
  readonly verb: string;
  readonly subject: string;
  readonly documentType: string;
  readonly typeName: string;
  readonly unitName: string;
  readonly agencyAbbreviation: string;
  readonly postId: string;
  readonly postTitle: string;
  readonly onBehalfOf?: string;
  readonly urgency: Urgency;
  readonly openedAt: string;
  readonly dueAt?: string;
  readonly dueWords?: string;
  readonly progress?: string;
}

export interface InboxCounts {
  readonly mine: number;
  readonly overdue: number;
  readonly today: number;
  readonly soon: number;
  readonly later: number;
  readonly incoming: number;
}

export interface Inbox extends Page<InboxRow> {
  readonly counts: InboxCounts;
}

/** `seq` is the version of the record after the act; `answer` what the record said to it. */
export interface ActAnswer {
  readonly seq: number;
  readonly answer?: unknown;
}
