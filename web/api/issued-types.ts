/** What one reads after issue: incoming copies, the public page, the book, council sessions. */

export interface IncomingRow {
  readonly deliveryId: string;
  readonly documentId: string;
  readonly printedNumber: string;
  readonly subject: string;
  readonly typeName: string;
  readonly fromAgency: string;
  readonly issuedOn: string;
  readonly deliveredAt: string;
  readonly acknowledgedAt?: string;
  readonly recalledAt?: string;
  readonly postId: string;
}

export interface PublicCopy {
  readonly agencyName: string;
  readonly printedNumber: string;
  readonly subject: string;
  readonly typeName: string;
  readonly issuedOn: string;
  readonly signerLine: string;
  readonly signature: {
    readonly valid: boolean;
    readonly sentence: string;
    readonly signers: readonly { readonly name: string; readonly at: string }[];
  };
  readonly addressee: string;
  readonly acknowledgedAt?: string;
  readonly recalled?: { readonly at: string };
  readonly pdf: string;
}

export interface BookRow {
  readonly number: number;
  readonly symbol: string;
  readonly issuedOn: string;
  readonly typeName: string;
  readonly subject?: string;
  readonly signerName: string;
  readonly recipients: string;
  readonly keptBy: string;
  readonly copies: number;
  readonly dispatchedOn?: string;
  readonly note?: string;
  readonly documentId?: string;
  readonly seriesId: string;
}

/** A number without an issued document, and why. */
export interface BookGap {
  readonly number: number;
  readonly seriesId: string;
  readonly scope: string;
  readonly status: string;
  readonly reason: string;
}

export interface Book {
  readonly items: readonly BookRow[];
  readonly gaps: readonly BookGap[];
  readonly series: readonly { readonly id: string; readonly name: string }[];
}

export interface SessionRow {
  readonly sessionId: string;
  readonly seq: number;
  readonly name: string;
  readonly opensOn: string;
  readonly papersDueAt: string;
  readonly papersDueWords: string;
  readonly papersSentAt?: string;
  readonly papersOverdue: boolean;
  readonly closed?: { readonly at: string };
  /** The person keeps its agenda from one of `officePostIds`. */
  readonly mayRun: boolean;
  readonly officePostIds: readonly string[];
  readonly items: readonly AgendaItem[];
}

export interface AgendaItem {
  readonly documentId: string;
  readonly subject: string;
  readonly typeName: string;
  readonly printedNumber?: string;
  readonly result?: string;
  readonly resultWords?: string;
  readonly resultAt?: string;
}
