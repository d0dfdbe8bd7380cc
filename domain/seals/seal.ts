import type { CivilDate } from '../time/instant';

/** The seal of an agency: who may use it, who keeps it, which certificate stands behind it. */
export interface Seal {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  /** Abbreviations of the bodies that use it, as they stand in a symbol ("UBND"). The wrong seal for a symbol is impossible. */
  readonly bodies: readonly string[];
  readonly certificateId: string;
  /** Its picture, by the hash of the bytes; absent for the seals of a demo, which are drawn. */
  readonly pictureSha256?: string;
  readonly keepers: readonly SealKeeper[];
}

/** Begins the id of a certificate that has not been brought in yet. */
export const NO_CERTIFICATE_YET = 'chua-nap-';

/** A person keeps the seal from a day, by a handover record (Decree 30/2020, art. 32). Absence cover never carries it. */
export interface SealKeeper {
  readonly personId: string;
  readonly from: CivilDate;
  readonly until?: CivilDate;
  readonly handoverRecord: string;
}
