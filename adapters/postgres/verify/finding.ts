/** Something in the record that cannot be as it is. */
export interface Finding {
  readonly kind: FindingKind;
  /** The stream, document or number concerned. */
  readonly where: string;
  /** For the operator, in English. */
  readonly detail: string;
}

export type FindingKind =
  /** An event was changed, removed, added or put elsewhere after it was written. */
  | 'chain-broken'
  /** The stream's row does not continue its events. */
  | 'head-differs'
  | 'state-differs'
  | 'standing-differs'
  | 'tasks-differ'
  /** What lists show of a document is not what its stream says. */
  | 'document-differs'
  | 'document-missing'
  /** A row of another table worked out from the streams is not what its events give. */
  | 'projection-differs'
  | 'number-missing'
  | 'number-out-of-order'
  | 'number-without-document'
  /** A number was keyed in or voided, and no event says who did it. */
  | 'number-without-record'
  | 'counter-differs'
  /** A list of heads kept outside the database is damaged, unsigned, or does not follow the one before it. */
  | 'kept-heads-broken'
  /** An event is another one than on the night its hash was kept. */
  | 'kept-head-differs';
