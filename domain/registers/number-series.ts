import type { CivilDate } from '../time/instant';

/** Which documents share one run of numbers (Decree 30/2020, art. 15; Party: per type and term). */
export interface NumberSeries {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  /** Types it covers by their abbreviation; empty means every type of the agency. */
  readonly documentTypes: readonly string[];
  readonly scope: 'year' | 'term';
  readonly givenBy: 'trinh' | 'outside';
  readonly givenWhen: 'after-signature' | 'before-signature';
  /** First number this system gives in a scope: offices begin mid-year. */
  readonly openings: readonly { readonly scope: string; readonly number: number; readonly on: CivilDate; readonly reason: string }[];
}

/** A row of the outgoing book. A number is reserved, then bound to an issued document; otherwise voided with a reason, or given outside. */
export type NumberStatus = 'reserved' | 'bound' | 'voided' | 'outside';

/** What the locked series says: the next number and the day of its latest one. */
export interface NumberSeriesState {
  readonly series: NumberSeries;
  /** "2026" or the name of a term. */
  readonly scope: string;
  readonly nextNumber: number;
  readonly lastOn?: CivilDate;
  /** Reservation of the same document that still stands, if any. */
  readonly reserved?: { readonly number: number; readonly documentId: string; readonly on: CivilDate; readonly isLast: boolean };
  /** The row of the number the act speaks of, if the book has one. */
  readonly row?: BookedNumber;
}

export interface BookedNumber {
  readonly number: number;
  readonly status: NumberStatus;
  /** Days of the rows before and after it. */
  readonly dayBefore?: CivilDate;
  readonly dayAfter?: CivilDate;
}

/** A change of the book that is written in the transaction of the act. */
export type NumberWrite = { readonly seriesId: string; readonly scope: string; readonly number: number; readonly documentId?: string } & (
  | { readonly kind: 'reserve'; readonly on: CivilDate; readonly documentId: string }
  | { readonly kind: 'bind'; readonly documentId: string }
  | { readonly kind: 'release'; readonly documentId: string }
  | { readonly kind: 'void'; readonly documentId: string; readonly reason: string }
  /** Voided by văn thư, whose words stand in a row of their own: a number entered by hand, or one that was spoiled before any entry. */
  | { readonly kind: 'void-entry'; readonly on: CivilDate; readonly wordsId: string }
  /** The row was written under a wrong day. */
  | { readonly kind: 'redate'; readonly on: CivilDate }
  /** Given elsewhere and keyed in; without a document when it was never in this system. */
  | { readonly kind: 'outside'; readonly on: CivilDate; readonly documentId?: string }
);
