import type { CivilDate } from '../time/instant';

/** Why somebody may act or sign where the head of a body would. Each with its dates and its written ground. */
export type Mandate =
  | FieldAssignment
  | StandingOrder
  | WrittenAuthorisation
  | AbsenceCover;

interface Dated {
  readonly id: string;
  readonly agencyId: string;
  readonly from: CivilDate;
  readonly until?: CivilDate;
  /** The document it rests on, as cited to an inspector. */
  readonly ground: string;
}

/** A deputy is in charge of fields and signs KT. in them (Decree 30/2020, art. 13.1). */
export interface FieldAssignment extends Dated {
  readonly kind: 'field-assignment';
  readonly postId: string;
  readonly fields: readonly string[];
}

/** A head of unit signs TL. for named document types, as the working rules of the agency say (art. 13.3). */
export interface StandingOrder extends Dated {
  readonly kind: 'standing-order';
  readonly postId: string;
  readonly documentTypes: readonly string[];
  /** The deputy of that unit may sign KT. its head. */
  readonly includesDeputy: boolean;
}

/** A written, dated, limited authorisation TUQ.; it cannot be passed on (art. 13.4). */
export interface WrittenAuthorisation extends Dated {
  readonly kind: 'written-authorisation';
  readonly postId: string;
  readonly documentTypes: readonly string[];
  readonly until: CivilDate;
}

/** Somebody does the work of a post while its holder is away. It never carries the seal. */
export interface AbsenceCover extends Dated {
  readonly kind: 'absence-cover';
  readonly postId: string;
  readonly coveringPersonId: string;
  readonly until: CivilDate;
}
