import { sayDay } from '../calendar/say-day';
import { personOf } from '../organisation/posts';
import { keeperOf } from '../seals/may-seal';
import { refuse } from '../stream/refusal';
import type { Seal } from '../seals/seal';
import type { Change } from './change';
import { isOfAgency } from './people';
import type { AskedBy, Plan } from './plan-change';

/** From that day another keeps the seal, by a record of handing over (Decree 30/2020, art. 32). */
export function handOverSeal(change: Extract<Change, { kind: 'hand-over-seal' }>, { organisation, agencyId, today, personId }: AskedBy): Plan {
  const seal = organisation.seals.find((one) => one.id === change.sealId);
  if (seal?.agencyId !== agencyId || !personOf(organisation, change.personId)) return refuse('NOT_IN_AGENCY');
  if (change.personId === personId) return refuse('NOT_YOURSELF');
  if (change.from < today) return refuse('DATE_IN_PAST', { today: sayDay(today) }, 'from');
  if (change.handoverRecord.trim() === '') return refuse('GROUND_REQUIRED', undefined, 'handoverRecord');
  if (keeperOf(seal, change.from)?.personId === change.personId) return refuse('ALREADY_SO', undefined, 'personId');
  if (seal.keepers.some((keeper) => keeper.from >= change.from)) return refuse('LATER_CHANGE_STANDS', undefined, 'from');
  return { writes: [change] };
}

/** A seal with its picture and its first keeper; its certificate is brought in afterwards. */
export interface AddSeal {
  readonly kind: 'add-seal';
  readonly seal: Seal & { readonly pictureSha256: string };
}

/** One body has one seal, so that the wrong one is impossible; who keeps it from when stands in a paper (Decree 30/2020, art. 32). */
export function addSeal({ seal }: AddSeal, { organisation, agencyId, personId }: AskedBy): Plan {
  const own = organisation.seals.filter((one) => one.agencyId === agencyId);
  const [keeper] = seal.keepers;
  if (seal.agencyId !== agencyId || !keeper || !isOfAgency(organisation, agencyId, keeper.personId)) return refuse('NOT_IN_AGENCY');
  if (keeper.personId === personId) return refuse('NOT_YOURSELF');
  if (keeper.handoverRecord.trim() === '') return refuse('GROUND_REQUIRED', undefined, 'handoverRecord');
  if (own.some((one) => one.bodies.some((body) => seal.bodies.includes(body)))) return refuse('ALREADY_SO', undefined, 'bodies');
  return { writes: [{ kind: 'add-seal', seal }] };
}
