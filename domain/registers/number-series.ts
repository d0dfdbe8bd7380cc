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
  readonly reserved?: { readonly number: number; readonly documentId: string; readonly isLast: boolean };
}

/** A change of the book that is written in the transaction of the act. */
export type NumberWrite = { readonly seriesId: string; readonly scope: string; readonly number: number } & (
  | { readonly kind: 'reserve'; readonly on: CivilDate; readonly documentId: string }
  | { readonly kind: 'bind'; readonly documentId: string }
  | { readonly kind: 'release'; readonly documentId: string }
  | { readonly kind: 'void'; readonly documentId: string; readonly reason: string }
  /** Given elsewhere and keyed in; without a document when it was never in this system. */
  | { readonly kind: 'outside'; readonly on: CivilDate; readonly documentId?: string }
);
