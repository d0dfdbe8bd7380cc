import { inForce } from '../organisation/in-force';
import type { Organisation } from '../organisation/organisation';
import type { CivilDate } from '../time/instant';
import type { Seal, SealKeeper } from './seal';

export type MaySeal =
  | { readonly allowed: true; readonly certificateId: string; readonly keeper: SealKeeper }
  | { readonly allowed: false; readonly code: 'NOT_SEAL_KEEPER' | 'WRONG_SEAL'; readonly facts: Readonly<Record<string, string>> };

/**
 * Whether a person may put this seal on a document of this symbol on `day`: only its keeper of that day, by a handover record, and
 * only for the bodies it stands for (Decree 30/2020, art. 32-33). Covering an absence gives nothing here. `symbolBody` is the body as it
 * stands in the symbol, "UBND", of a letter perhaps with its unit: "UBND-VX". `agencyId`, the agency of the document, keeps apart two
 * wards whose bodies share an abbreviation.
 */
export function maySeal(
  { organisation, sealId, personId, symbolBody, agencyId, day }:
  {
    readonly organisation: Organisation; readonly sealId: string; readonly personId: string; readonly symbolBody: string;
    readonly agencyId?: string; readonly day: CivilDate;
  },
): MaySeal {
  const seal = organisation.seals.find((candidate) => candidate.id === sealId);
  const ofAnother = agencyId !== undefined && seal?.agencyId !== agencyId;
  if (!seal || ofAnother || !standsFor(seal, symbolBody)) return { allowed: false, code: 'WRONG_SEAL', facts: { symbol: symbolBody } };
  const keeper = keeperOf(seal, day);
  if (keeper?.personId !== personId) return { allowed: false, code: 'NOT_SEAL_KEEPER', facts: {} };
  return { allowed: true, certificateId: seal.certificateId, keeper };
}

/** Who keeps the seal on `day`: of overlapping handovers the latest counts. */
export function keeperOf(seal: Seal, day: CivilDate): SealKeeper | undefined {
  return seal.keepers.filter((keeper) => inForce(keeper, day)).toSorted((one, other) => other.from.localeCompare(one.from))[0];
}

/** The seal of an agency for a body of its symbols; undefined when none is declared. */
export function sealFor(organisation: Organisation, agencyId: string, symbolBody: string): Seal | undefined {
  return organisation.seals.find((seal) => seal.agencyId === agencyId && standsFor(seal, symbolBody));
}

function standsFor(seal: Seal, symbolBody: string): boolean {
  return seal.bodies.some((body) => symbolBody === body || symbolBody.startsWith(`${body}-`));
}
