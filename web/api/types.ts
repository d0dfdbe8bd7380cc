/** The API's shapes, by the names the screens use. Instants are ISO UTC; civil dates are YYYY-MM-DD. */
import type { Answers, Me } from './generated/api';

export type { ActAnswer, Inbox, InboxCounts, InboxRow, Me, Urgency, Who } from './generated/api';

export interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor?: string;
}

export type Post = Me['posts'][number];
export type DemoAccount = Answers['getDemoAccounts']['items'][number];
export type InboxTab = 'mine' | 'moved' | 'done' | 'take-back';
