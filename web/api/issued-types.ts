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
}

export interface PublicCopy {
  readonly agencyName: string;
  readonly printedNumber: string;
  readonly subject: string;
  readonly typeName: string;
  readonly issuedOn: string;
  readonly signerLine: string;
  readonly signature: { readonly valid: boolean; readonly sentence: string };
  readonly addressee?: string;
  readonly acknowledgedAt?: string;
  readonly recalled?: unknown;
  readonly pdf: string;
}

export interface BookRow {
  readonly number: number;
  readonly printedNumber: string;
  readonly issuedOn: string;
  readonly documentId?: string;
  readonly typeName?: string;
  readonly subject?: string;
  readonly signer?: string;
  readonly recipients?: string;
  readonly unitName?: string;
  readonly copies?: number;
  readonly voidedBecause?: string;
}

export interface Book {
  readonly items: readonly BookRow[];
  readonly gaps: readonly unknown[];
  readonly series?: readonly { readonly id: string; readonly name: string }[];
}

export interface SessionRow {
  readonly sessionId: string;
  readonly name: string;
  readonly opensOn: string;
  readonly papersDueAt?: string;
  readonly papersSentAt?: string;
  readonly papersOverdue?: boolean;
  readonly closed?: unknown;
  readonly items?: readonly AgendaItem[];
}

export interface AgendaItem {
  readonly documentId: string;
  readonly subject?: string;
  readonly typeName?: string;
  readonly unitName?: string;
  readonly addedAt?: string;
  readonly result?: string;
  readonly resultAt?: string;
}
