import type { CivilDate } from '../time/instant';

/** The seal of an agency: who may use it, who keeps it, which certificate stands behind it. */
export interface Seal {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  /** Abbreviations of the bodies that use it, as they stand in a symbol ("UBND"). The wrong seal for a symbol is impossible. */
  readonly bodies: readonly string[];
  readonly certificateId: string;
  readonly keepers: readonly SealKeeper[];
}

/** A person keeps the seal from a day, by a handover record (Decree 30/2020, art. 32). Absence cover never carries it. */
export interface SealKeeper {
  readonly personId: string;
  readonly from: CivilDate;
  readonly until?: CivilDate;
  readonly handoverRecord: string;
}
