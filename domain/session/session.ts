import type { CouncilResult } from '../document/document-events';
import type { BackwardRule } from '../deadlines/deadline-rule';
import type { MovedDeadline } from '../deadlines/moved-deadline';
import type { CivilDate, Instant } from '../time/instant';

/** A session of the People's Council: the stream `session/<id>`. Attendance and votes come later. */
export interface SessionState {
  readonly sessionId: string;
  readonly agencyId: string;
  readonly name: string;
  readonly plannedAt: Instant;
  readonly opensOn: CivilDate;
  /** The last moment the papers may go to the delegates. */
  readonly papersDueAt: Instant;
  /** How that was reckoned, and the latest change of the calendar that was taken in. */
  readonly reckoned?: { readonly rule?: BackwardRule; readonly calendar: number };
  /** The calendar changed since it was planned. */
  readonly moved?: MovedDeadline;
  readonly papersSentAt?: Instant;
  /** The council's addressees who were delegates when the papers went out. */
  readonly papersToAddresseeIds?: readonly string[];
  readonly papersOverdue: boolean;
  readonly items: readonly AgendaItem[];
  readonly officePostIds: readonly string[];
  readonly closed?: { readonly at: Instant };
}

export interface AgendaItem {
  readonly documentId: string;
  readonly addedAt: Instant;
  /** The issued copy, when it was issued before it came onto the agenda: then that is the paper the delegates get. */
  readonly issuedPdfSha256?: string;
  readonly result?: CouncilResult;
  readonly resultAt?: Instant;
}

export type SessionEvent = { readonly v: 1 } & (
  | {
      readonly type: 'SessionPlanned'; readonly sessionId: string; readonly agencyId: string; readonly name: string;
      readonly opensOn: CivilDate; readonly papersDueAt: Instant; readonly officePostIds: readonly string[];
      readonly reckoned?: { readonly rule: BackwardRule; readonly calendar: number };
    }
  | ({ readonly type: 'PapersDueMoved' } & MovedDeadline)
  | { readonly type: 'AgendaItemAdded'; readonly documentId: string; readonly issuedPdfSha256?: string }
  | { readonly type: 'AgendaItemRemoved'; readonly documentId: string }
  | { readonly type: 'PapersSent'; readonly toAddresseeIds?: readonly string[] }
  | { readonly type: 'PapersOverdue' }
  | { readonly type: 'ItemResultRecorded'; readonly documentId: string; readonly result: CouncilResult }
  | { readonly type: 'SessionClosed' }
);

/** What the Standing Committee's office does for a session. */
export type SessionAct =
  | { readonly kind: 'plan'; readonly agencyId: string; readonly name: string; readonly opensOn: CivilDate }
  | { readonly kind: 'sendPapers' }
  | { readonly kind: 'recordResult'; readonly documentId: string; readonly result: CouncilResult }
  | { readonly kind: 'close' };

export type SessionCommandBody = SessionAct | { readonly kind: 'look' };
