import type { CivilDate } from '../time/instant';

/** Something with a first day and, perhaps, a last one. */
export interface Dated {
  readonly from: CivilDate;
  readonly until?: CivilDate;
}

/** Whether it holds on `day`. Both ends count: what runs until 31 March still holds on 31 March. */
export function inForce(dated: Dated, day: CivilDate): boolean {
  return dated.from <= day && (dated.until === undefined || day <= dated.until);
}
