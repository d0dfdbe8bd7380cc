import type { CivilDate } from '../time/instant';

/**
 * What văn thư writes into the outgoing book of one number series by hand: the stream `register/<seriesId>`. Numbers of documents that
 * were sealed here stand in the streams of those documents.
 */
export interface RegisterState {
  /** Entries made so far. */
  readonly entries: number;
  /** Rows of secret papers, as "scope/number": they never get a subject. */
  readonly secret: readonly string[];
}

/** What is known of a document beyond its words, which stand in rows of their own. */
export interface EnteredDocument {
  readonly scope: string;
  readonly number: number;
  readonly on: CivilDate;
  readonly documentType: string;
  readonly copies: number;
  readonly dispatchedOn?: CivilDate;
  /** Its row in the book says nothing of what it is about. */
  readonly secret: boolean;
  /** Words with subject, signer, recipients, where it is kept, receipt and note. */
  readonly detailsId: string;
}

export type RegisterEvent = { readonly v: 1 } & (
  | ({ readonly type: 'OutsideDocumentEntered'; readonly agencyId: string; readonly printedNumber: string } & EnteredDocument)
  | ({ readonly type: 'BookEntryCorrected' } & Correction & { readonly printedNumber?: string })
  | { readonly type: 'NumberVoided'; readonly scope: string; readonly number: number; readonly on: CivilDate; readonly reasonId: string }
);

/** What a row should have said. It is a new entry of its day; the row itself stays as it was written. */
export interface Correction {
  readonly scope: string;
  readonly number: number;
  readonly on?: CivilDate;
  readonly documentType?: string;
  readonly copies?: number;
  readonly dispatchedOn?: CivilDate;
  /** Words that replace those of the same name. */
  readonly detailsId?: string;
  readonly reasonId: string;
}

export type RegisterCommandBody =
  | { readonly kind: 'look' }
  | ({ readonly kind: 'enterOutside'; readonly symbolBody: string; readonly namesSubject: boolean } & Omit<EnteredDocument, 'scope'>)
  | ({ readonly kind: 'correctEntry'; readonly symbolBody?: string; readonly namesSubject: boolean } & Correction)
  | { readonly kind: 'voidNumber'; readonly scope: string; readonly number: number; readonly reasonId: string };
